package huanzhi.cli;

import huanzhi.base.Stored;
import huanzhi.inspection.Inspections;
import huanzhi.inspection.letter.TaskOffice;
import huanzhi.inspection.task.Errand;
import huanzhi.inspection.task.Fate;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.Preparation;
import huanzhi.inspection.task.Problem;
import huanzhi.inspection.task.Publicity;
import huanzhi.inspection.task.Rating;
import huanzhi.inspection.task.Schedule;
import huanzhi.inspection.task.Span;
import huanzhi.inspection.task.TaskId;
import huanzhi.inspection.task.Visit;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Officers;
import huanzhi.plan.PlanLink;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.register.Operation;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// Two inspections of the invented county that went the whole way, at the end of the first of its years so that the
/// second stays as its ledgers say: one on the spot that found something, one from the desk that did not.
final class SampleResults {

    private static final LocalDate VISIT = LocalDate.of(2023, 12, 26);
    private static final LocalDate PUBLISHED = VISIT.plusDays(14);
    private static final Span MORNING = Span.of(LocalTime.of(9, 0), LocalTime.of(11, 20));
    private static final String HEAD = "赵怀";

    private final TaskOffice tasks;

    SampleResults(TaskOffice tasks) {
        this.tasks = tasks;
    }

    void publish() {
        var enterprises = tasks.database().read(SampleResults::unseen);
        finish(
                true,
                enterprises.getFirst(),
                VISIT,
                new Problem(
                        "",
                        "雨水排放口没有设置标志牌。",
                        "《排污许可管理条例》第十八条",
                        Optional.of(VISIT.plusDays(15)),
                        new Fate.Fixed(VISIT.plusDays(9), "企业报来照片，已补设标志牌")));
        finish(false, enterprises.getLast(), VISIT.plusDays(1));
    }

    private void finish(
            boolean onSite, Stored<EnterpriseId, Enterprise> enterprise, LocalDate day, Problem... problems) {
        var planned = tasks.service()
                .add(InspectionTask.of(
                        enterprise.id(),
                        List.of(new Errand(
                                new Origin.Special("岁末环境安全专项检查方案"),
                                onSite ? "排放口规范化和污染防治设施运行" : "自行监测数据和执行报告核对",
                                PlanLink.outside("上级临时部署，已经局长批准"))),
                        onSite,
                        new Schedule(day, MORNING),
                        team(day)));
        var done = done(planned.content(), enterprise.content(), day, List.of(problems));
        tasks.service().change(new Stored<TaskId, InspectionTask>(planned.id(), planned.version(), done));
        var finished = tasks.service().finish(planned.id());
        tasks.service()
                .change(new Stored<>(
                        finished.id(), finished.version(), finished.content().closed(PUBLISHED)));
    }

    private static InspectionTask done(
            InspectionTask task, Enterprise enterprise, LocalDate day, List<Problem> problems) {
        return new InspectionTask(
                task.number(),
                task.assignment(),
                new Preparation(HEAD, Optional.of(day.minusDays(4)), "", "", Optional.of(day.minusDays(1)), ""),
                new Visit(
                        Optional.of(day),
                        MORNING,
                        Visit.NONE.code(),
                        enterprise.site().place(),
                        new Visit.SitePerson(
                                enterprise.people().contact(),
                                "环保负责人",
                                enterprise.people().phone()),
                        Rating.NONE,
                        "",
                        problems.isEmpty() ? "监测数据齐全，与执行报告一致，没有发现问题。" : "正在生产，污染防治设施运行正常；雨水排放口没有标志牌。"),
                task.outcome().withProblems(problems),
                new Publicity(
                        Optional.of(day.plusDays(3)),
                        Optional.of(PUBLISHED),
                        "https://qinglan.example/huanbao/jiancha"),
                Optional.empty(),
                task.inspection(),
                "");
    }

    /// Running enterprises that nobody had inspected.
    private static List<Stored<EnterpriseId, Enterprise>> unseen(Reading reading) {
        var inspected = new Inspections()
                .rows(reading).stream().map(each -> each.enterprise()).toList();
        return new Enterprises()
                .all(reading).stream()
                        .filter(each -> each.content().operation() == Operation.RUNNING
                                && !inspected.contains(each.content().name()))
                        .limit(2)
                        .toList();
    }

    private List<OfficerId> team(LocalDate day) {
        return tasks.database().read(new Officers()::all).stream()
                .filter(each -> each.content().certifiedOn(day)
                        && !each.content().name().equals(HEAD))
                .limit(2)
                .map(Stored::id)
                .toList();
    }
}
