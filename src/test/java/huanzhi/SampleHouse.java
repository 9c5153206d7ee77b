package huanzhi;

import huanzhi.activity.Activities;
import huanzhi.activity.ActivityLedger;
import huanzhi.activity.ActivityService;
import huanzhi.activity.ui.ActivityScreens;
import huanzhi.base.Clock;
import huanzhi.base.NumberPattern;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseId;
import huanzhi.casefile.CaseLedger;
import huanzhi.casefile.Cases;
import huanzhi.casefile.DateLogic;
import huanzhi.casefile.letter.CaseDrafts;
import huanzhi.casefile.letter.CaseLetters;
import huanzhi.casefile.ui.CaseOffice;
import huanzhi.casefile.ui.CaseScreens;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.ComplaintId;
import huanzhi.complaint.ComplaintLedger;
import huanzhi.complaint.Complaints;
import huanzhi.complaint.TimeLimits;
import huanzhi.complaint.letter.ComplaintLetters;
import huanzhi.complaint.ui.ComplaintOffice;
import huanzhi.complaint.ui.ComplaintScreens;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.issue.IssueService;
import huanzhi.document.issue.LetterDesk;
import huanzhi.document.issue.LetterPattern;
import huanzhi.document.issue.Letters;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.document.print.PaperPrinter;
import huanzhi.document.ui.PaperScreen;
import huanzhi.document.ui.Press;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.InspectionId;
import huanzhi.inspection.InspectionLedger;
import huanzhi.inspection.Inspections;
import huanzhi.inspection.checklist.Checklists;
import huanzhi.inspection.figure.DrawHistory;
import huanzhi.inspection.figure.FigureOffice;
import huanzhi.inspection.figure.QuotaSource;
import huanzhi.inspection.figure.ui.FigureScreens;
import huanzhi.inspection.letter.TaskOffice;
import huanzhi.inspection.letter.TaskPapers;
import huanzhi.inspection.task.InspectionTasks;
import huanzhi.inspection.task.TaskRules;
import huanzhi.inspection.task.TaskService;
import huanzhi.inspection.task.TaskTerms;
import huanzhi.inspection.task.VisitCap;
import huanzhi.inspection.task.ui.TaskScreens;
import huanzhi.inspection.ui.InspectionScreens;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.limit.LimitService;
import huanzhi.law.limit.Shipped;
import huanzhi.law.own.OwnLaw;
import huanzhi.law.search.LawSearch;
import huanzhi.law.search.LawShelf;
import huanzhi.law.statute.StatuteTexts;
import huanzhi.law.ui.LawScreens;
import huanzhi.officer.OfficerService;
import huanzhi.officer.Officers;
import huanzhi.officer.file.OfficerFiles;
import huanzhi.officer.ui.OfficerScreens;
import huanzhi.plan.CapAllowances;
import huanzhi.plan.EarlierDraws;
import huanzhi.plan.FrequencyCap;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PlanMatters;
import huanzhi.plan.PlanRegister;
import huanzhi.plan.ui.MatterPicker;
import huanzhi.plan.ui.PlanScreens;
import huanzhi.register.EnterpriseList;
import huanzhi.register.Enterprises;
import huanzhi.register.RegisterService;
import huanzhi.register.category.CategoryService;
import huanzhi.register.code.CodeService;
import huanzhi.register.code.OwnCodes;
import huanzhi.register.code.ShippedCodes;
import huanzhi.register.duplicate.Doubles;
import huanzhi.register.duplicate.DuplicateService;
import huanzhi.register.duplicate.SearchSettings;
import huanzhi.register.permit.PermitReportService;
import huanzhi.register.permit.PermitReports;
import huanzhi.register.permit.ReportRules;
import huanzhi.register.ui.EnterpriseScreens;
import huanzhi.register.ui.RegisterOffice;
import huanzhi.settings.Bureaus;
import huanzhi.settings.ParameterDefaults;
import huanzhi.settings.SampleBureau;
import huanzhi.settings.Settings;
import huanzhi.settings.SettingsService;
import huanzhi.sheet.FileShapes;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.MappingMemory;
import huanzhi.sheet.SheetWriter;
import huanzhi.sheet.ui.Desk;
import huanzhi.sheet.ui.TableWorkbook;
import huanzhi.store.AttachmentService;
import huanzhi.store.Database;
import huanzhi.store.NumberedRecords;
import huanzhi.ui.Kit;
import java.nio.file.Path;
import java.util.function.Supplier;

/// Every screen over a real store, for tests; empty, or with the sample county in it.
public final class SampleHouse implements AutoCloseable {

    private static final Path LEDGERS = Path.of("sample-data");

    public final Database database;
    public final Desk desk;
    public final SettingsService settings;
    public final RegisterService register;
    public final OfficerService staff;
    public final EnterpriseScreens enterprises;
    public final OfficerScreens officers;
    public final PlanDesk plan;
    public final PlanScreens plans;
    public final InspectionScreens inspections;
    public final TaskScreens tasks;
    public final TaskOffice taskOffice;
    public final FigureOffice figureOffice;
    public final FigureScreens figures;
    public final ComplaintScreens complaints;
    public final CaseScreens cases;
    public final ActivityScreens activities;
    public final LawScreens law;
    public final LawShelf shelf;
    public final CaseLetters caseLetters;
    public final Letters<ComplaintId> complaintLetters;
    public final Press press;

    private final OfficerFiles files;
    private final InspectionLedger inspectionLedger;
    private final ComplaintLedger complaintLedger;
    private final CaseLedger caseLedger;
    private final ActivityLedger activityLedger;

    public SampleHouse(Path folder, Kit kit) {
        var clock = kit.clock();
        database = Database.open(folder, clock, "测试");
        var importer = new Importer();
        desk = new Desk(
                kit,
                database,
                importer,
                new ImportService(importer, new MappingMemory(database, new FileShapes())),
                new TableWorkbook(new SheetWriter()));
        settings = new SettingsService(database, new Bureaus(), new Settings(), new ParameterDefaults());
        var own = new OwnLaw(database, LawFiles.bundled());
        var law = LawLibrary.open(own.files());
        var texts = new StatuteTexts(own, database.files());
        shelf = new LawShelf(law, own, texts, new LawSearch(law, texts));
        this.law = new LawScreens(desk, shelf);
        var firms = new Enterprises();
        var people = new Officers();
        var visited =
                new FrequencyCap(database, settings, new CapAllowances(), new Inspections()::visits, EarlierDraws.NONE);
        var codes = new CodeService(database, new OwnCodes(), ShippedCodes.read());
        var categories =
                new CategoryService(database, firms, new EnterpriseConducts(new Cases(), new Complaints()), clock);
        register = new RegisterService(
                database,
                firms,
                new EnterpriseList(new EnterpriseVisits(visited, clock)),
                new EnterpriseStandard(categories, codes));
        staff = new OfficerService(database, people);
        files = new OfficerFiles(database, firms, people);
        enterprises = new EnterpriseScreens(
                desk,
                new RegisterOffice(
                        register,
                        codes,
                        new DuplicateService(database, firms, new Doubles(), new SearchSettings(settings)::search),
                        categories,
                        new PermitReportService(database, new PermitReports(), ReportRules.shipped())));
        officers = new OfficerScreens(desk, staff, files, enterprises.picker(), () -> 90, () -> 60);

        var inspecting = new NumberedRecords<InspectionId, Inspection>(
                database, new Inspections(), "检查", pattern("检〔{年}〕{序号}号"));
        inspectionLedger =
                new InspectionLedger(database, new Inspections(), firms, people, new PlanMatters(), inspecting);
        plan = PlanDesk.over(
                database, settings, new PlanRegister(register, people), new Inspections()::visits, EarlierDraws.NONE);
        var matters = new MatterPicker(plan.plans());
        inspections = new InspectionScreens(
                desk, inspecting, inspectionLedger, enterprises.picker(), officers.picker(), matters);

        press = press();
        plans = new PlanScreens(
                desk,
                plan,
                enterprises.picker(),
                enterprises::open,
                inspections::showOf,
                paper -> kit.navigator().open(new PaperScreen(kit, paper, press)));
        taskOffice = taskOffice(inspecting, people, law, clock);
        tasks = new TaskScreens(desk, press, taskOffice, enterprises.picker(), officers.picker(), matters);
        figureOffice = new FigureOffice(database, register, taskOffice.terms(), QuotaSource.NONE, DrawHistory.NONE);
        figures = new FigureScreens(desk, press, figureOffice, inspections::show, tasks::open);
        var limits = TimeLimits.bundled(() -> Shipped.CALENDAR);
        var complaining =
                new NumberedRecords<ComplaintId, Complaint>(database, new Complaints(), "投诉", pattern("投〔{年}〕{序号}号"));
        complaintLedger = new ComplaintLedger(database, new Complaints(), firms, people, limits, complaining);
        complaintLetters =
                new LetterDesk<>(database, press.issues(), new ComplaintLetters(LawFiles.bundled(), law, clock));
        complaints = new ComplaintScreens(
                desk,
                press,
                new ComplaintOffice(complaining, complaintLedger, complaintLetters, limits),
                enterprises.picker(),
                officers.picker());

        var prosecuting = new NumberedRecords<CaseId, Case>(database, new Cases(), "案件", pattern("立〔{年}〕{序号}号"));
        caseLedger = new CaseLedger(database, new Cases(), firms, people, law, prosecuting);
        var dates = DateLogic.bundled(LimitService.shipped(clock));
        caseLetters = new CaseLetters(
                database, settings, new CaseDrafts(LawFiles.bundled(), law, texts, dates, clock), press.issues());
        cases = new CaseScreens(
                desk,
                press,
                new CaseOffice(prosecuting, caseLedger, caseLetters, dates, law, register, staff),
                enterprises.picker(),
                officers.picker());

        activityLedger = new ActivityLedger(database, new Activities());
        activities = new ActivityScreens(desk, new ActivityService(database, new Activities()), activityLedger);
    }

    /// Takes in the workbooks that ship with the program.
    public SampleHouse furnished() {
        settings.add(SampleBureau.inTheNameOfTheCity());
        settings.add(SampleBureau.inItsOwnName());
        take("企业名录.xlsx", register.ledger());
        take("执法人员.xlsx", staff.ledger());
        take("人员请假借调.xlsx", files.leaves());
        take("回避单位.xlsx", files.recusals());
        take("人员培训.xlsx", files.trainings());
        take("行政检查.xlsx", inspectionLedger);
        take("投诉举报.xlsx", complaintLedger);
        take("行政处罚案件.xlsx", caseLedger);
        take("学习普法活动.xlsx", activityLedger);
        return this;
    }

    @Override
    public void close() {
        database.close();
    }

    private <T> void take(String file, Ledger<T> ledger) {
        desk.imports().keep(desk.imports().preview(LEDGERS.resolve(file), ledger), ledger);
    }

    private TaskOffice taskOffice(
            NumberedRecords<InspectionId, Inspection> inspecting, Officers people, LawLibrary law, Clock clock) {
        var repository = new InspectionTasks();
        var cap = new VisitCap(plan.cap());
        var tasking = new TaskService(
                database,
                repository,
                new NumberedRecords<>(
                        database,
                        repository,
                        "检查任务",
                        pattern("任〔{年}〕{序号}号"),
                        new TaskRules(repository, people, new PlanMatters(), cap)),
                new Inspections(),
                inspecting);
        var checklists = Checklists.read(LawFiles.bundled(), law);
        var papers = new TaskPapers(
                LawFiles.bundled(), law, () -> checklists, cap, new AttachmentService(database, clock), clock);
        return new TaskOffice(
                database,
                tasking,
                new LetterDesk<>(database, press.issues(), papers),
                papers,
                () -> checklists,
                new TaskTerms(() -> Shipped.CALENDAR, () -> 20, () -> 15));
    }

    private Press press() {
        var pdf = new PdfRenderer(Faces.bundled());
        var docx = new DocxRenderer();
        return new Press(
                pdf, docx, new IssueService(database.files(), LetterPattern.STANDARD, pdf, docx), new PaperPrinter());
    }

    private static Supplier<NumberPattern> pattern(String words) {
        return () -> new NumberPattern(words);
    }
}
