package huanzhi.cli;

import huanzhi.base.Stored;
import huanzhi.inspection.letter.TaskOffice;
import huanzhi.inspection.task.Answer;
import huanzhi.inspection.task.Errand;
import huanzhi.inspection.task.Findings;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.Schedule;
import huanzhi.inspection.task.Span;
import huanzhi.inspection.task.TaskId;
import huanzhi.inspection.task.Verdict;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Officers;
import huanzhi.plan.PlanLink;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.register.Operation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// What the invented county has to inspect at the beginning of the year after its ledgers: planned and complained of,
/// on the spot and from the desk, one checklist filled in. None is finished, so that the year begins with work to do.
final class SampleTasks {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 13);
    private static final Set<String> WRONG = Set.of("outlets", "solid-waste");
    private static final Set<String> NOT_THERE = Set.of("hazardous-waste");

    private static final PlanLink OUTSIDE = PlanLink.outside("年度计划备案前，按上年安排和上级通知开展，已经局长批准");
    private static final int TASKS = 6;

    private final TaskOffice tasks;
    private final List<EnterpriseId> enterprises;
    private final List<OfficerId> team;

    SampleTasks(TaskOffice tasks) {
        this.tasks = tasks;
        this.enterprises = tasks.database().read(new Enterprises()::all).stream()
                .filter(each -> each.content().operation() == Operation.RUNNING)
                .limit(TASKS)
                .map(Stored::id)
                .toList();
        this.team = tasks.database().read(new Officers()::all).stream()
                .filter(each -> each.content().certifiedOn(FIRST_DAY.plusDays(TASKS)))
                .limit(2)
                .map(Stored::id)
                .toList();
    }

    /// One task for each enterprise, a day after the other; the first one's checklist is filled in.
    void plan() {
        for (var at = 0; at < enterprises.size(); at++) {
            var planned = tasks.service().add(task(enterprises.get(at), at));
            if (at == 0) {
                fillIn(planned);
            }
        }
    }

    private InspectionTask task(EnterpriseId enterprise, int at) {
        var day = FIRST_DAY.plusDays(at);
        return InspectionTask.of(
                enterprise,
                List.of(errand(at)),
                at % 4 != 3,
                new Schedule(day, Span.of(LocalTime.of(9, 0), LocalTime.of(11, 30))),
                team);
    }

    private static Errand errand(int at) {
        return switch (at % 3) {
            case 0 -> new Errand(new Origin.Planned("2025年度行政检查计划"), "排污许可执行情况", OUTSIDE);
            case 1 -> new Errand(new Origin.Special("危险废物专项检查方案"), "危险废物贮存、转移和台账", OUTSIDE);
            default -> new Errand(new Origin.Complaint("投〔2024〕1号"), "夜间噪声和异味");
        };
    }

    private void fillIn(Stored<TaskId, InspectionTask> planned) {
        var checklist = tasks.checklists().get().find("general").orElseThrow();
        var answers = checklist.items().stream()
                .map(item -> new Answer(item.key(), verdict(item.key()), ""))
                .toList();
        var day = planned.content().planned().day();
        tasks.service()
                .change(new Stored<>(
                        planned.id(),
                        planned.version(),
                        planned.content()
                                .answered(
                                        new Findings(checklist, answers),
                                        tasks.terms().mendBy(day))));
    }

    private static Verdict verdict(String item) {
        return WRONG.contains(item)
                ? Verdict.PROBLEM
                : NOT_THERE.contains(item) ? Verdict.NOT_APPLICABLE : Verdict.FINE;
    }
}
