package huanzhi.inspection.task;

import huanzhi.SampleHouse;
import huanzhi.base.Stored;
import huanzhi.plan.PlanLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tasks of the sample county in every state, for pictures.
public final class SampleTasks {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);

    private SampleTasks() {}

    /// The first has problems, one of them overdue.
    public static List<TaskId> in(SampleHouse house) {
        var service = house.taskOffice.service();
        var firms = house.register.rows();
        var staff = house.staff.all();
        var team = List.of(staff.get(0).id(), staff.get(1).id());
        var ids = new ArrayList<TaskId>();
        for (var at = 0; at < 8; at++) {
            var origin = at % 2 == 0 ? new Origin.Drawn("抽〔2026〕1号", at + 1) : new Origin.Planned("2026年计划");
            ids.add(service.add(InspectionTask.of(
                            firms.get(at).id(),
                            List.of(new Errand(origin, "排污许可执行情况", PlanLink.outside("年度计划备案前按上年安排"))),
                            at != 5,
                            Schedule.on(MONDAY.plusDays(at)),
                            team))
                    .id());
        }
        var first = service.find(ids.getFirst()).orElseThrow();
        var general = house.taskOffice.checklists().get().find("general").orElseThrow();
        var answers = general.items().stream()
                .map(item -> new Answer(
                        item.key(),
                        item.key().equals("outlets") || item.key().equals("emergency") ? Verdict.PROBLEM : Verdict.FINE,
                        item.key().equals("outlets") ? "2号排口没有标志牌" : ""))
                .limit(10)
                .toList();
        var problems = new Findings(general, answers).problems(List.of(), MONDAY, Optional.of(MONDAY.plusDays(15)));
        var visited = TaskCounty.visited(first.content(), MONDAY, problems);
        var changed = service.change(
                new Stored<>(first.id(), first.version(), visited.with(new TaskOutcome("general", answers, problems))));
        service.finish(changed.id());
        return ids;
    }
}
