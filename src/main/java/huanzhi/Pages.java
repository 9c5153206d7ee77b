package huanzhi;

import huanzhi.activity.ActivityId;
import huanzhi.activity.ui.ActivityScreens;
import huanzhi.base.RecordKey;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.DateLogic;
import huanzhi.casefile.ui.CaseOffice;
import huanzhi.casefile.ui.CaseScreens;
import huanzhi.cli.SampleCounty;
import huanzhi.complaint.ComplaintId;
import huanzhi.complaint.ui.ComplaintOffice;
import huanzhi.complaint.ui.ComplaintScreens;
import huanzhi.document.Renderer;
import huanzhi.document.print.PaperPrinter;
import huanzhi.document.ui.PaperScreen;
import huanzhi.document.ui.Press;
import huanzhi.inspection.InspectionId;
import huanzhi.inspection.figure.ui.FigureScreens;
import huanzhi.inspection.task.TaskId;
import huanzhi.inspection.task.ui.TaskScreens;
import huanzhi.inspection.ui.InspectionScreens;
import huanzhi.law.discretion.ui.FineScreens;
import huanzhi.law.limit.ui.DeadlineScreen;
import huanzhi.law.search.LawFind;
import huanzhi.law.ui.LawScreens;
import huanzhi.officer.OfficerId;
import huanzhi.officer.ui.OfficerScreens;
import huanzhi.register.EnterpriseId;
import huanzhi.register.ui.EnterpriseScreens;
import huanzhi.register.ui.Happening;
import huanzhi.report.ui.ReportScreens;
import huanzhi.settings.Parameter;
import huanzhi.settings.ui.SettingsScreens;
import huanzhi.sheet.SheetWriter;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.TableWorkbook;
import huanzhi.shell.Beginning;
import huanzhi.shell.Finder;
import huanzhi.shell.Found;
import huanzhi.shell.Section;
import huanzhi.shell.home.FirstStep;
import huanzhi.shell.home.HomeContents;
import huanzhi.shell.home.HomeScreen;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.TabbedScreen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every page of the window, and the ways between them.
final class Pages {

    private final House house;
    private final Kit kit;
    private final EnterpriseScreens enterprises;
    private final OfficerScreens officers;
    private final InspectionScreens inspections;
    private final TaskScreens tasks;
    private final FigureScreens checkFigures;
    private final ComplaintScreens complaints;
    private final CaseScreens cases;
    private final ActivityScreens activities;
    private final LawScreens law;
    private final SettingsScreens settings;
    private final ReportScreens report;
    private final FineScreens fines;
    private final Press press;

    Pages(House house, Kit kit) {
        this.house = house;
        this.kit = kit;
        var office = house.office();
        var records = house.records();
        var desk = new Desk(
                kit, office.database(), office.importer(), office.imports(), new TableWorkbook(new SheetWriter()));
        officers = new OfficerScreens(
                desk, records.staff, () -> office.settings().parameters().count(Parameter.CERTIFICATE_WARNING_DAYS));
        enterprises = new EnterpriseScreens(desk, records.register);
        inspections = new InspectionScreens(
                desk, records.inspecting, records.inspectionLedger, enterprises.picker(), officers.picker());
        press = new Press(pdf(), docx(), office.issues(), new PaperPrinter());
        tasks = new TaskScreens(desk, press, office.tasks(), enterprises.picker(), officers.picker());
        checkFigures =
                new FigureScreens(desk, press, records.figures(office.tasks().terms()), inspections::show, tasks::open);
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
        settings = new SettingsScreens(desk, office.settings());
        report = new ReportScreens(
                kit,
                office.report(),
                office.report()::wording,
                paper -> kit.navigator().open(new PaperScreen(kit, paper, press)),
                this::open);
        fines = new FineScreens(
                kit, office.fines(), this::bureau, paper -> kit.navigator().open(new PaperScreen(kit, paper, press)));
        cases.offers("裁量计算", Icons.FINE, this::measure);
        tasks.prosecutes(cases::add);
        enterprises
                .tells(this::happenings)
                .offers("安排检查", Icons.CALENDAR, tasks::add)
                .offers("登记检查", Icons.INSPECTION, inspections::add)
                .offers("登记案件", Icons.CASE, cases::add);
    }

    List<Section> sections() {
        return List.of(
                new Section(Icons.HOME, "工作台", this::home),
                new Section(Icons.ENTERPRISE, "名录库", enterprises::list),
                new Section(Icons.INSPECTION, "检查", this::inspecting),
                new Section(Icons.COMPLAINT, "投诉举报", complaints::list),
                new Section(Icons.CASE, "案件", cases::list),
                new Section(Icons.ACTIVITY, "学习普法", activities::list),
                new Section(Icons.OFFICER, "执法人员", officers::list),
                new Section(Icons.REPORT, "年度报告", report::due),
                new Section(Icons.LAW, "法规库", law::list),
                new Section(Icons.CALCULATE, "期限计算", this::deadline),
                new Section(Icons.FINE, "裁量计算", fines::home),
                new Section(Icons.SETTINGS, "设置", settings::home));
    }

    List<Beginning> beginnings() {
        return List.of(
                new Beginning(Icons.CALENDAR, "检查任务", tasks::add),
                new Beginning(Icons.INSPECTION, "检查", inspections::add),
                new Beginning(Icons.COMPLAINT, "投诉", complaints::add),
                new Beginning(Icons.CASE, "案件", cases::add),
                new Beginning(Icons.ACTIVITY, "活动", activities::add),
                new Beginning(Icons.ENTERPRISE, "企业", enterprises::add),
                new Beginning(Icons.OFFICER, "执法人员", officers::add));
    }

    /// What the search at the top looks into: the records and the law.
    List<Finder> finders(Search search) {
        return Stream.concat(search.finders().stream(), Stream.of(this::law)).toList();
    }

    private List<Found> law(String typed) {
        return house.office().law().search().find(typed, Optional.of(kit.clock().today())).stream()
                .limit(Search.MOST)
                .map(find ->
                        new Found(find.title() + " " + find.place(), find.kind().label(), () -> law.open(find)))
                .toList();
    }

    /// A page that is reached from another one.
    record Detail(String section, String name, Runnable open) {}

    /// One page of each kind that no section begins with, on the latest records, and the section it is reached from.
    List<Detail> details() {
        var database = house.office().database();
        var records = house.records();
        var details = new ArrayList<Detail>();
        details.add(new Detail("检查", "检查台账", () -> kit.navigator().open(inspections.list())));
        details.add(new Detail("检查", "问题整改", () -> kit.navigator().open(tasks.problems())));
        details.add(new Detail("检查", "结果公示", () -> kit.navigator().open(checkFigures.publication())));
        details.add(new Detail("检查", "季度汇总", () -> kit.navigator().open(checkFigures.summary())));
        details.add(new Detail("检查", "双随机覆盖", () -> kit.navigator().open(checkFigures.coverage())));
        details.add(new Detail("检查", "人员工作量", () -> kit.navigator().open(checkFigures.loads())));
        details.add(new Detail("检查", "抽取公平", () -> kit.navigator().open(checkFigures.fairness())));
        records.tasking.rows().stream().findFirst().ifPresent(row -> {
            details.add(new Detail("检查", "检查任务详情", () -> tasks.open(row.id())));
            details.add(new Detail("检查", "检查单", () -> kit.navigator().open(tasks.checklist(row.id()))));
        });
        database.read(records.inspections::rows).stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("检查", "检查详情", () -> inspections.open(row.id()))));
        database.read(records.complaints::rows).stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("投诉举报", "投诉详情", () -> complaints.open(row.id()))));
        database.read(records.cases::rows).stream().findFirst().ifPresent(row -> {
            details.add(new Detail("案件", "案件详情", () -> cases.open(row.id())));
            details.add(new Detail("裁量计算", "案件的裁量计算", () -> measure(row.id())));
        });
        records.register.rows().stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("名录库", "企业详情", () -> enterprises.open(row.id()))));
        details.add(new Detail("法规库", "新旧对照", () -> law.openFirst(LawFind.Kind.VIOLATION)));
        details.add(new Detail("法规库", "法规条文", () -> law.openFirst(LawFind.Kind.STATUTE)));
        details.add(new Detail("法规库", "导入法规", law::importing));
        details.add(new Detail("名录库", "导入", () -> kit.navigator().open(enterprises.importing())));
        return details;
    }

    private void measure(CaseId id) {
        kit.navigator().open(fines.of(new RecordKey("enforcement_case", id.value())));
    }

    /// The page of any record.
    void open(RecordKey record) {
        switch (record.table()) {
            case "enterprise" -> enterprises.open(new EnterpriseId(record.id()));
            case "officer" -> officers.open(new OfficerId(record.id()));
            case "inspection_task" -> tasks.open(new TaskId(record.id()));
            case "inspection" -> inspections.open(new InspectionId(record.id()));
            case "complaint" -> complaints.open(new ComplaintId(record.id()));
            case "enforcement_case" -> cases.open(new CaseId(record.id()));
            case "activity" -> activities.open(new ActivityId(record.id()));
            default -> throw new IllegalArgumentException("no page for " + record);
        }
    }

    private Screen inspecting() {
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

    private Screen deadline() {
        return new DeadlineScreen(
                kit,
                house.office().limits(),
                house.office().holidays(),
                paper -> kit.navigator().open(new PaperScreen(kit, paper, press)));
    }

    private Screen home() {
        var office = house.office();
        var due = new DueItems(office, house.records(), house.clock(), this::open);
        return new HomeScreen(
                kit,
                () -> new HomeContents(
                        office.settings().identities().isEmpty(),
                        due.now(),
                        office.report().figures(house.clock().today().getYear())),
                office.report().wording(),
                firstSteps(),
                () -> kit.navigator().open(report.of(house.clock().today().getYear())));
    }

    private List<FirstStep> firstSteps() {
        return List.of(
                new FirstStep(
                        Icons.IMPORT,
                        "导入现有 Excel 台账",
                        "先导入企业名录，再导入执法人员、检查、投诉、案件和活动。每份都先预览，确认后才入库，可以整批撤销。",
                        () -> kit.navigator().open(enterprises.importing())),
                new FirstStep(
                        Icons.ADD,
                        "从零开始",
                        "先写明本单位的名称、机关代字、复议机关和缴款账号，文书和报告从这里取。",
                        () -> kit.navigator().open(settings.home())),
                new FirstStep(
                        Icons.LEDGER,
                        "看示例县",
                        "用一个虚构县 2023、2024 两年的记录看看程序能做什么。只在空的数据目录里可以这样做。",
                        () -> kit.tasks()
                                .job("建立示例县", () -> new SampleCounty(house.office()).settle())
                                .onSuccess(done -> kit.navigator().refresh())
                                .start()));
    }

    /// What the card of an enterprise tells: its inspections, complaints and cases, the latest first.
    private List<Happening> happenings(EnterpriseId enterprise) {
        return Stream.of(
                        tasks.happenings(enterprise),
                        inspections.happenings(enterprise),
                        complaints.happenings(enterprise),
                        cases.happenings(enterprise))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Happening::day).reversed())
                .toList();
    }

    /// The name over a paper, while one has been written down.
    private String bureau() {
        var settings = house.office().settings();
        return settings.identities().isEmpty()
                ? ""
                : settings.identityOn(house.clock().today()).authorityName();
    }

    private Renderer pdf() {
        return house.office().renderers().getFirst();
    }

    private Renderer docx() {
        return house.office().renderers().getLast();
    }
}
