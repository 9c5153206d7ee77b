package huanzhi;

import huanzhi.activity.ui.ActivityScreens;
import huanzhi.base.RecordKey;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.DateLogic;
import huanzhi.casefile.ui.CaseOffice;
import huanzhi.casefile.ui.CaseScreens;
import huanzhi.complaint.ui.ComplaintOffice;
import huanzhi.complaint.ui.ComplaintScreens;
import huanzhi.document.model.Paper;
import huanzhi.document.print.PaperPrinter;
import huanzhi.document.ui.PaperScreen;
import huanzhi.document.ui.Press;
import huanzhi.draw.ui.DrawScreens;
import huanzhi.inspection.figure.ui.FigureScreens;
import huanzhi.inspection.task.ui.TaskScreens;
import huanzhi.inspection.ui.InspectionScreens;
import huanzhi.law.discretion.ui.FineScreens;
import huanzhi.law.limit.ui.DeadlineScreen;
import huanzhi.law.ui.LawScreens;
import huanzhi.officer.ui.OfficerScreens;
import huanzhi.plan.ui.MatterPicker;
import huanzhi.plan.ui.PlanScreens;
import huanzhi.register.ui.EnterpriseScreens;
import huanzhi.register.ui.RegisterOffice;
import huanzhi.report.ui.ReportScreens;
import huanzhi.settings.Parameter;
import huanzhi.settings.ui.SettingsScreens;
import huanzhi.sheet.SheetWriter;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.TableWorkbook;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.TabbedScreen;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The screens of every room, wired over one house.
final class Screens {

    private final Kit kit;
    private final House house;
    final EnterpriseScreens enterprises;
    final OfficerScreens officers;
    final PlanScreens plans;
    final InspectionScreens inspections;
    final TaskScreens tasks;
    final FigureScreens checkFigures;
    final ComplaintScreens complaints;
    final CaseScreens cases;
    final ActivityScreens activities;
    final LawScreens law;
    final SettingsScreens settings;
    final ReportScreens report;
    final FineScreens fines;
    final DrawScreens draws;
    final Press press;

    /// `opener` goes to the page of any record.
    Screens(House house, Kit kit, Consumer<RecordKey> opener) {
        this.house = house;
        this.kit = kit;
        var office = house.office();
        var records = house.records();
        Supplier<String> authority =
                () -> office.settings().authorityOn(house.clock().today());
        var desk = new Desk(
                kit, office.database(), office.importer(), office.imports(), new TableWorkbook(new SheetWriter()));
        enterprises = new EnterpriseScreens(
                desk,
                new RegisterOffice(
                        records.register, records.codes, records.duplicates, records.categories, records.reports));
        officers = new OfficerScreens(
                desk,
                records.staff,
                records.files,
                enterprises.picker(),
                () -> office.settings().parameters().count(Parameter.CERTIFICATE_WARNING_DAYS),
                () -> office.settings().parameters().count(Parameter.TRAINING_HOURS));
        inspections = new InspectionScreens(
                desk,
                records.inspecting,
                records.inspectionLedger,
                enterprises.picker(),
                officers.picker(),
                new MatterPicker(records.plan.plans()));
        press = new Press(
                office.renderers().getFirst(), office.renderers().getLast(), office.issues(), new PaperPrinter());
        plans = new PlanScreens(
                desk, records.plan, enterprises.picker(), enterprises::open, inspections::showOf, this::show);
        tasks = new TaskScreens(
                desk,
                press,
                office.tasks(),
                enterprises.picker(),
                officers.picker(),
                new MatterPicker(records.plan.plans()));
        checkFigures = new FigureScreens(
                desk,
                press,
                records.figures(office.tasks().terms(), office.draws().views()),
                inspections::show,
                tasks::open);
        complaints = new ComplaintScreens(
                desk,
                press,
                new ComplaintOffice(
                        records.complaining, records.complaintLedger, office.complaintLetters(), records.limits),
                enterprises.picker(),
                officers.picker());
        cases = new CaseScreens(
                desk,
                press,
                new CaseOffice(
                        records.prosecuting,
                        records.caseLedger,
                        office.caseLetters(),
                        DateLogic.bundled(office.limits()),
                        house.law(),
                        records.register,
                        records.staff),
                enterprises.picker(),
                officers.picker());
        activities = new ActivityScreens(desk, records.acting, records.activityLedger);
        law = new LawScreens(desk, office.law());
        settings = new SettingsScreens(desk, office.settings())
                .leads(
                        "名录库代码表",
                        Icons.LEDGER,
                        () -> kit.navigator().open(enterprises.codes().list()))
                .leads(
                        "监管类别的分类标准",
                        Icons.BULK,
                        () -> kit.navigator().open(enterprises.categories().criteria()))
                .leads(
                        "执行报告的规则",
                        Icons.REPORT,
                        () -> kit.navigator().open(enterprises.reports().rules()));
        report = new ReportScreens(kit, office.report(), office.report()::wording, this::show, opener);
        fines = new FineScreens(kit, office.fines(), authority, this::show);
        draws = new DrawScreens(desk, office.draws(), officers.picker(), authority, this::show);
    }

    /// Everything about inspections under one section.
    Screen inspecting() {
        return new TabbedScreen(
                "检查",
                Icons.INSPECTION,
                List.of(
                        tasks.list(),
                        inspections.list(),
                        tasks.problems(),
                        checkFigures.publication(),
                        checkFigures.summary(),
                        checkFigures.coverage(),
                        checkFigures.loads(),
                        checkFigures.fairness()));
    }

    Screen deadline() {
        return new DeadlineScreen(kit, house.office().limits(), house.office().holidays(), this::show);
    }

    void measure(CaseId id) {
        kit.navigator().open(fines.of(new RecordKey("enforcement_case", id.value())));
    }

    private void show(Paper paper) {
        kit.navigator().open(new PaperScreen(kit, paper, press));
    }
}
