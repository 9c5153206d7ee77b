package huanzhi.inspection.task.ui;

import huanzhi.base.RecordKey;
import huanzhi.document.ui.PaperScreen;
import huanzhi.document.ui.Press;
import huanzhi.inspection.letter.TaskOffice;
import huanzhi.inspection.task.Errand;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.TaskId;
import huanzhi.inspection.task.TaskRow;
import huanzhi.inspection.task.TaskStatus;
import huanzhi.inspection.task.TaskStep;
import huanzhi.officer.OfficerId;
import huanzhi.plan.ui.MatterPicker;
import huanzhi.register.EnterpriseId;
import huanzhi.register.ui.Happening;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.RecordAccess;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.Tone;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// 检查任务: every page of the tasks.
public final class TaskScreens {

    private static final String NOUN = "检查任务";

    private final Desk desk;
    private final Press press;
    private final TaskOffice office;
    private final TaskForm form;
    private final RecordPages<TaskId, InspectionTask> pages;
    private CaseOpening cases = (enterprise, found, facts, filed) -> {};

    public TaskScreens(
            Desk desk,
            Press press,
            TaskOffice office,
            RecordSource<EnterpriseId> enterprises,
            RecordSource<OfficerId> officers,
            MatterPicker matters) {
        this.desk = desk;
        this.press = press;
        this.office = office;
        this.form = new TaskForm(desk.kit(), enterprises, officers, matters);
        var service = office.service();
        this.pages = new RecordPages<>(
                desk.kit(),
                desk.database(),
                NOUN,
                new RecordAccess<>(
                        TaskScreens::key,
                        InspectionTask::number,
                        service::find,
                        service::add,
                        service::change,
                        service::remove),
                form::of,
                TaskWords.all(enterprises, officers, matters.all()));
        pages.page(stored -> new TaskPage(desk, press, office, pages, stored).screen());
    }

    /// Where a case is begun from a problem.
    public TaskScreens prosecutes(CaseOpening opening) {
        cases = opening;
        return this;
    }

    /// 问题整改.
    public Screen problems() {
        return new ProblemScreen(
                        desk,
                        office,
                        this::open,
                        (enterprise, found, facts, filed) -> cases.open(enterprise, found, facts, filed))
                .list();
    }

    public Screen list() {
        var table = new TableBuilder<TaskRow>(desk.kit(), "task.list", TaskRow::id)
                .text("编号", TaskRow::number, it -> it.width(118))
                .date("计划日期", row -> Optional.of(row.task().planned().day()), it -> it.width(84))
                .text(
                        "时段",
                        row -> row.task().planned().hours().text(),
                        it -> it.width(96).hidden())
                .text("被检查单位", TaskRow::enterprise, it -> it.width(156))
                .text("乡镇", TaskRow::town, it -> it.width(70).hidden())
                .text("来源", TaskScreens::origins, it -> it.width(78))
                .text("方式", TaskScreens::manner, it -> it.width(56))
                .text("执法人员", TaskRow::team, it -> it.width(96))
                .badge("进展", this::progress, it -> it.width(104))
                .number(
                        "待整改",
                        row -> row.task().openProblems().size(),
                        it -> it.width(60).summed())
                .date("最近期限", TaskRow::nextDue, it -> it.width(84))
                .date(
                        "公示日期",
                        row -> row.task().publicity().publishedOn(),
                        it -> it.width(84).hidden())
                .facet("时间", row -> row.status(today()).label())
                .view("今天", "时间", TaskStatus.TODAY.label())
                .view("本周", "时间", TaskStatus.TODAY.label(), TaskStatus.THIS_WEEK.label())
                .view("逾期", "时间", TaskStatus.OVERDUE.label())
                .facet("来源", row -> row.task().leadingOrigin().label())
                .facet("方式", TaskScreens::manner)
                .facet("年度", row -> String.valueOf(row.task().numberYear()))
                .empty("还没有检查任务。", "新建任务", this::add)
                .opens(row -> open(row.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), NOUN, Icons.INSPECTION, table)
                .loads(office.service()::rows)
                .detail(this::card)
                .action("空白表", Icons.PRINT, this::blankPack)
                .adds("新建任务", this::add)
                .helps(List.of(
                        "Alt+1 全部，Alt+2 今天，Alt+3 本周，Alt+4 逾期；也在“视图”里，自己的筛选可以另存。",
                        "回车打开任务，按步骤线往下做：审批、通知、现场、告知、整改、公示、办结。",
                        "同一家企业还有别的任务时，任务页上会提出合并查一次。",
                        "“空白表”印出到现场手写用的一套表。",
                        "现场检查和非现场检查分开计数。"));
    }

    public void add() {
        pages.add();
    }

    /// For an enterprise that the clerk is looking at.
    public void add(EnterpriseId enterprise) {
        pages.add(form.about(enterprise, List.of()), saved -> open(saved.id()));
    }

    /// Because of something that another page shows, such as a complaint.
    public void add(EnterpriseId enterprise, Origin origin, String matter) {
        pages.add(form.about(enterprise, List.of(new Errand(origin, matter))), saved -> open(saved.id()));
    }

    public void open(TaskId id) {
        pages.open(id);
    }

    /// The checklist of a task as a page of its own.
    public Screen checklist(TaskId id) {
        return new ChecklistScreen(desk.kit(), office, id);
    }

    /// What an enterprise's card tells of what is still to be inspected there; what was done the ledger tells.
    public List<Happening> happenings(EnterpriseId enterprise) {
        return office.service().pending(enterprise).stream()
                .map(each -> new Happening(
                        each.content().planned().day(),
                        NOUN,
                        each.content().leadingOrigin().label() + "，待检查",
                        () -> open(each.id())))
                .toList();
    }

    private void blankPack() {
        desk.kit()
                .tasks()
                .job("准备空白表", () -> office.fieldPack(Optional.empty()))
                .onSuccess(paper -> desk.kit().navigator().open(new PaperScreen(desk.kit(), paper, press)))
                .start();
    }

    private Node card(TaskRow row) {
        var task = row.task();
        return new DetailCard(row.enterprise())
                .badges(progress(row), Badge.plain(manner(row)))
                .fact("编号", row.number())
                .fact("计划", task.planned().text())
                .fact("来源", origins(row))
                .fact("事项", task.matters())
                .fact("执法人员", row.team())
                .fact("批准人", task.preparation().approver())
                .fact("检查码", task.visit().code().number())
                .fact("问题", problems(task))
                .fact("下一步", TaskStep.next(task).map(TaskStep::label).orElse(""))
                .fact(
                        "应公示",
                        task.publicity().publishedOn().isPresent()
                                ? ""
                                : office.terms()
                                        .publishBy(task)
                                        .map(day -> day + " 前")
                                        .orElse(""))
                .action("打开", Icons.OPEN, () -> open(row.id()))
                .action("检查单", Icons.INSPECTION, () -> desk.kit().navigator().open(checklist(row.id())))
                .node();
    }

    private static String problems(InspectionTask task) {
        return task.problems().isEmpty()
                ? ""
                : "发现 " + task.problems().size() + " 个，待整改 "
                        + task.openProblems().size() + " 个";
    }

    private Badge progress(TaskRow row) {
        var task = row.task();
        return switch (row.status(today())) {
            case CLOSED -> Badge.good("已办结");
            case IN_CORRECTION -> Badge.plain(next(task));
            case OVERDUE ->
                task.visit().on().isPresent()
                        ? Badge.danger("整改逾期")
                        : Badge.untilDue(task.planned().day(), today());
            case TODAY -> new Badge(Tone.WARNING, Icons.CLOCK, "今天检查");
            case THIS_WEEK, LATER -> Badge.plain(next(task));
        };
    }

    private static String next(InspectionTask task) {
        return TaskStep.next(task).map(step -> "待" + step.label()).orElse("");
    }

    private static String origins(TaskRow row) {
        return row.task().errands().stream()
                .map(each -> each.origin().kind().label())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private static String manner(TaskRow row) {
        return row.task().onSite() ? "现场" : "非现场";
    }

    private LocalDate today() {
        return desk.kit().clock().today();
    }

    private static RecordKey key(TaskId id) {
        return new RecordKey(TaskWords.TABLE, id.value());
    }
}
