package huanzhi;

import huanzhi.activity.ActivityId;
import huanzhi.base.RecordKey;
import huanzhi.casefile.CaseId;
import huanzhi.complaint.ComplaintId;
import huanzhi.draw.round.RoundId;
import huanzhi.inspection.InspectionId;
import huanzhi.inspection.task.TaskId;
import huanzhi.officer.OfficerId;
import huanzhi.plan.CapAllowanceId;
import huanzhi.plan.InspectionItemId;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import huanzhi.register.ui.Happening;
import huanzhi.shell.Beginning;
import huanzhi.shell.Finder;
import huanzhi.shell.Found;
import huanzhi.shell.Section;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sections of the window, and the ways between its pages.
final class Pages {

    private final House house;
    private final Kit kit;
    private final Screens screens;

    Pages(House house, Kit kit) {
        this.house = house;
        this.kit = kit;
        this.screens = new Screens(house, kit, this::open);
        screens.cases.offers("裁量计算", Icons.FINE, screens::measure);
        screens.tasks.prosecutes(screens.cases::add);
        screens.enterprises
                .tells(this::happenings)
                .offers("抽查资格", Icons.DRAW, screens.plans::why)
                .offers("安排检查", Icons.CALENDAR, screens.tasks::add)
                .offers("登记检查", Icons.INSPECTION, screens.inspections::add)
                .offers("登记案件", Icons.CASE, screens.cases::add);
    }

    List<Section> sections() {
        return List.of(
                new Section(Icons.HOME, "工作台", new Welcome(house, kit, screens, this::open)::home),
                new Section(Icons.ENTERPRISE, "名录库", screens.enterprises::list),
                new Section(Icons.CALENDAR, "检查计划", screens.plans::list),
                new Section(Icons.DRAW, "双随机", screens.draws::list),
                new Section(Icons.INSPECTION, "检查", screens::inspecting),
                new Section(Icons.COMPLAINT, "投诉举报", screens.complaints::list),
                new Section(Icons.CASE, "案件", screens.cases::list),
                new Section(Icons.ACTIVITY, "学习普法", screens.activities::list),
                new Section(Icons.OFFICER, "执法人员", screens.officers::list),
                new Section(Icons.REPORT, "年度报告", screens.report::due),
                new Section(Icons.LAW, "法规库", screens.law::list),
                new Section(Icons.CALCULATE, "期限计算", screens::deadline),
                new Section(Icons.FINE, "裁量计算", screens.fines::home),
                new Section(Icons.SETTINGS, "设置", screens.settings::home));
    }

    List<Beginning> beginnings() {
        return List.of(
                new Beginning(Icons.CALENDAR, "检查任务", screens.tasks::add),
                new Beginning(Icons.INSPECTION, "检查", screens.inspections::add),
                new Beginning(Icons.COMPLAINT, "投诉", screens.complaints::add),
                new Beginning(Icons.CASE, "案件", screens.cases::add),
                new Beginning(Icons.ACTIVITY, "活动", screens.activities::add),
                new Beginning(Icons.ENTERPRISE, "企业", screens.enterprises::add),
                new Beginning(Icons.OFFICER, "执法人员", screens.officers::add));
    }

    /// What the search at the top looks into: the records and the law.
    List<Finder> finders(Search search) {
        return Stream.concat(search.finders().stream(), Stream.of(this::law)).toList();
    }

    private List<Found> law(String typed) {
        return house.office().law().search().find(typed, Optional.of(kit.clock().today())).stream()
                .limit(Search.MOST)
                .map(find ->
                        new Found(find.title() + " " + find.place(), find.kind().label(), () -> screens.law.open(find)))
                .toList();
    }

    /// The page of any record.
    void open(RecordKey record) {
        switch (record.table()) {
            case "enterprise" -> screens.enterprises.open(new EnterpriseId(record.id()));
            case "officer" -> screens.officers.open(new OfficerId(record.id()));
            case "plan_matter" -> screens.plans.open(new PlanMatterId(record.id()));
            case "inspection_item" -> screens.plans.open(new InspectionItemId(record.id()));
            case "cap_allowance" -> screens.plans.open(new CapAllowanceId(record.id()));
            case DueItems.PLAN_YEAR -> screens.plans.openFiling((int) record.id());
            case "inspection_task" -> screens.tasks.open(new TaskId(record.id()));
            case "inspection" -> screens.inspections.open(new InspectionId(record.id()));
            case "complaint" -> screens.complaints.open(new ComplaintId(record.id()));
            case "enforcement_case" -> screens.cases.open(new CaseId(record.id()));
            case "draw_round" -> screens.draws.open(new RoundId(record.id()));
            case "activity" -> screens.activities.open(new ActivityId(record.id()));
            default -> throw new IllegalArgumentException("no page for " + record);
        }
    }

    /// What the card of an enterprise tells: its inspections, complaints, cases and letters, the latest first.
    private List<Happening> happenings(EnterpriseId enterprise) {
        return Stream.of(
                        screens.draws.happenings(enterprise),
                        screens.tasks.happenings(enterprise),
                        screens.inspections.happenings(enterprise),
                        screens.complaints.happenings(enterprise),
                        screens.cases.happenings(enterprise),
                        new EnterpriseLetters(house.office().database(), house.records(), this::open).of(enterprise))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Happening::day).reversed())
                .toList();
    }

    /// What the window does by itself once it is shown.
    void awake() {
        screens.draws.openDue();
    }

    /// What there is to see behind the sections.
    Tour tour() {
        return new Tour(house, kit, screens);
    }
}
