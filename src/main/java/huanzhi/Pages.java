package huanzhi;

import huanzhi.activity.ActivityId;
import huanzhi.activity.ui.ActivityScreens;
import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
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
import huanzhi.draw.round.RoundId;
import huanzhi.draw.ui.DrawScreens;
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
import huanzhi.plan.CapAllowanceId;
import huanzhi.plan.InspectionItemId;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.plan.ui.PlanScreens;
import huanzhi.register.EnterpriseId;
import huanzhi.register.ui.EnterpriseScreens;
import huanzhi.register.ui.Happening;
import huanzhi.register.ui.RegisterOffice;
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
    private final PlanScreens plans;
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
    private final DrawScreens draws;
    private final Press press;

    Pages(House house, Kit kit) {
        this.house = house;
        this.kit = kit;
        var office = house.office();
        var records = house.records();
        var desk = new Desk(
                kit, office.database(), office.importer(), office.imports(), new TableWorkbook(new SheetWriter()));
        enterprises = new EnterpriseScreens(
                desk,
                new RegisterOffice(
                        records.register, records.codes, records.duplicates, records.categories, records.reports));
        officers = new OfficerScreens(
                desk,
                records.staff,
                enterprises.picker(),
                () -> office.settings().parameters().count(Parameter.CERTIFICATE_WARNING_DAYS),
                () -> office.settings().parameters().count(Parameter.TRAINING_HOURS));
        inspections = new InspectionScreens(
                desk, records.inspecting, records.inspectionLedger, enterprises.picker(), officers.picker());
        press = new Press(pdf(), docx(), office.issues(), new PaperPrinter());
        plans = new PlanScreens(
                desk,
                records.plan,
                enterprises.picker(),
                enterprises::open,
                paper -> kit.navigator().open(new PaperScreen(kit, paper, press)));
        tasks = new TaskScreens(desk, press, office.tasks(), enterprises.picker(), officers.picker());
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
                        () -> kit.navigator().open(enterprises.categories().criteria()));
        report = new ReportScreens(
                kit,
                office.report(),
                office.report()::wording,
                paper -> kit.navigator().open(new PaperScreen(kit, paper, press)),
                this::open);
        fines = new FineScreens(
                kit,
                office.fines(),
                () -> office.settings().authorityOn(house.clock().today()),
                paper -> kit.navigator().open(new PaperScreen(kit, paper, press)));
        draws = new DrawScreens(
                desk,
                office.draws(),
                () -> office.settings().authorityOn(house.clock().today()),
                paper -> kit.navigator().open(new PaperScreen(kit, paper, press)));
        cases.offers("裁量计算", Icons.FINE, this::measure);
        tasks.prosecutes(cases::add);
        enterprises
                .tells(this::happenings)
                .offers("抽查资格", Icons.DRAW, plans::why)
                .offers("安排检查", Icons.CALENDAR, tasks::add)
                .offers("登记检查", Icons.INSPECTION, inspections::add)
                .offers("登记案件", Icons.CASE, cases::add);
    }

    List<Section> sections() {
        return List.of(
                new Section(Icons.HOME, "工作台", this::home),
                new Section(Icons.ENTERPRISE, "名录库", enterprises::list),
                new Section(Icons.CALENDAR, "检查计划", plans::list),
                new Section(Icons.DRAW, "双随机", draws::list),
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
        details.add(new Detail(
                "名录库", "查重", () -> kit.navigator().open(enterprises.duplicates().list())));
        details.add(new Detail(
                "名录库",
                "监管类别核对",
                () -> kit.navigator().open(enterprises.categories().list())));
        details.add(new Detail(
                "名录库",
                "分类标准",
                () -> kit.navigator().open(enterprises.categories().criteria())));
        details.add(new Detail(
                "名录库", "执行报告", () -> kit.navigator().open(enterprises.reports().list())));
        details.add(new Detail(
                "设置", "代码表", () -> kit.navigator().open(enterprises.codes().list())));
        details.add(new Detail("名录库", "新增企业", enterprises::add));
        records.duplicates.suspicions().stream()
                .findFirst()
                .ifPresent(pair -> details.add(
                        new Detail("名录库", "合并企业", () -> enterprises.duplicates().merge(pair))));
        records.plan.plans().years().stream()
                .findFirst()
                .flatMap(year -> records.plan.plans().matters(year).stream().findFirst())
                .ifPresent(matter -> planDetails(details, matter));
        records.register.rows().stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("检查计划", "抽查资格", () -> plans.why(row.id()))));
        house.office().draws().views().rows().stream()
                .findFirst()
                .ifPresent(row -> details.add(new Detail("双随机", "一次抽取", () -> draws.open(row.id()))));
        details.add(new Detail("双随机", "冻结名单", draws::begin));
        details.add(new Detail("法规库", "新旧对照", () -> law.openFirst(LawFind.Kind.VIOLATION)));
        details.add(new Detail("法规库", "法规条文", () -> law.openFirst(LawFind.Kind.STATUTE)));
        details.add(new Detail("法规库", "导入法规", law::importing));
        details.add(new Detail("名录库", "导入", () -> kit.navigator().open(enterprises.importing())));
        return details;
    }

    private void planDetails(List<Detail> details, Stored<PlanMatterId, PlanMatter> matter) {
        details.add(new Detail("检查计划", "计划详情", () -> plans.open(matter.id())));
        details.add(new Detail("检查计划", "抽查规则", () -> plans.openRules(matter.id())));
        details.add(new Detail("检查计划", "抽查对象", () -> plans.openPool(matter.id())));
        details.add(new Detail(
                "检查计划", "备案公示", () -> plans.openFiling(matter.content().year())));
        details.add(new Detail("检查计划", "事项清单", () -> kit.navigator().open(plans.items())));
        house.records().staff.all().stream()
                .findFirst()
                .ifPresent(officer -> details.add(new Detail("执法人员", "人员详情", () -> officers.open(officer.id()))));
    }

    private void measure(CaseId id) {
        kit.navigator().open(fines.of(new RecordKey("enforcement_case", id.value())));
    }

    /// The page of any record.
    void open(RecordKey record) {
        switch (record.table()) {
            case "enterprise" -> enterprises.open(new EnterpriseId(record.id()));
            case "officer" -> officers.open(new OfficerId(record.id()));
            case "plan_matter" -> plans.open(new PlanMatterId(record.id()));
            case "inspection_item" -> plans.open(new InspectionItemId(record.id()));
            case "cap_allowance" -> plans.open(new CapAllowanceId(record.id()));
            case DueItems.PLAN_YEAR -> plans.openFiling((int) record.id());
            case "inspection_task" -> tasks.open(new TaskId(record.id()));
            case "inspection" -> inspections.open(new InspectionId(record.id()));
            case "complaint" -> complaints.open(new ComplaintId(record.id()));
            case "enforcement_case" -> cases.open(new CaseId(record.id()));
            case "draw_round" -> draws.open(new RoundId(record.id()));
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
        var due = new DueItems(
                office,
                house.records(),
                house.clock(),
                this::open,
                () -> kit.navigator().open(enterprises.reports().list()));
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

    /// What the card of an enterprise tells: its inspections, complaints, cases and letters, the latest first.
    private List<Happening> happenings(EnterpriseId enterprise) {
        return Stream.of(
                        draws.happenings(enterprise),
                        tasks.happenings(enterprise),
                        inspections.happenings(enterprise),
                        complaints.happenings(enterprise),
                        cases.happenings(enterprise),
                        new EnterpriseLetters(house.office().database(), house.records(), this::open).of(enterprise))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Happening::day).reversed())
                .toList();
    }

    private Renderer pdf() {
        return house.office().renderers().getFirst();
    }

    private Renderer docx() {
        return house.office().renderers().getLast();
    }
}
