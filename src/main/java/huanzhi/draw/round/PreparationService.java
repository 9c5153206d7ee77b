package huanzhi.draw.round;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.officer.Availability;
import huanzhi.officer.OfficerService;
import huanzhi.plan.Candidates;
import huanzhi.plan.LeftOut;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Database;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What there is to draw for, from whom, and who could go.
public final class PreparationService {

    private final Database database;
    private final PastTasks past;
    private final PlanDesk plan;
    private final OfficerService officers;

    /// `plan` knows sealed tasks too, see [DrawnBefore#all].
    PreparationService(DrawStore store, PlanDesk plan, OfficerService officers) {
        this.database = store.database();
        this.past = store.past();
        this.plan = plan;
        this.officers = officers;
    }

    /// The matters of a year's plan that are drawn at random.
    public List<Stored<PlanMatterId, PlanMatter>> matters(int year) {
        return plan.plans().matters(year).stream()
                .filter(each -> each.content().isRandom())
                .toList();
    }

    /// By its number, or the only one of the year where `number` is empty.
    public Stored<PlanMatterId, PlanMatter> matter(int year, String number) {
        var all = matters(year);
        if (number.isEmpty() && all.size() == 1) {
            return all.getFirst();
        }
        return all.stream()
                .filter(each -> each.content().number().equals(number))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal((number.isEmpty() ? "没有写明按哪一条计划抽" : year + " 年没有编号为“" + number + "”的随机抽查计划")
                                + "，" + (all.isEmpty() ? "请先在检查计划里设抽查规则。" : "可以抽的有 " + numbers(all) + "，请写明其中一条。")));
    }

    /// As they stand in `period` on the day nearest to `today`: on 2025-12-31, for the first quarter of 2026, with the
    /// year's counts of 2026-01-01.
    ///
    /// Whoever is left out because of a task that is sealed is counted, not named.
    public Candidates candidates(PlanMatterId matter, DrawPeriod period, LocalDate today) {
        if (matters(period.year()).stream().noneMatch(each -> each.id().equals(matter))) {
            throw new Refusal("这条检查计划不是 " + period.year() + " 年的，请另选时期，或者选 " + period.year() + " 年的计划。");
        }
        var candidates = plan.candidates().candidates(matter, period.nearest(today));
        var sealed = database.read(past::all).stream()
                .filter(task -> !task.open())
                .map(PastTask::enterprise)
                .collect(Collectors.toSet());
        return new Candidates(
                candidates.title(),
                candidates.asOf(),
                candidates.eligible(),
                candidates.leftOut().stream().map(each -> hidden(each, sealed)).toList(),
                candidates.quotas());
    }

    /// As they are in `period` on the day nearest to `today`.
    public List<Availability> officers(DrawPeriod period, LocalDate today) {
        return officers.availability(period.nearest(today));
    }

    private static LeftOut hidden(LeftOut left, Set<EnterpriseId> sealed) {
        return sealed.contains(left.enterprise())
                ? new LeftOut(
                        left.enterprise(),
                        TaskView.SEALED,
                        TaskView.SEALED,
                        left.category(),
                        left.rule(),
                        Optional.empty(),
                        "另一次抽取的任务还没有启封。")
                : left;
    }

    private static String numbers(List<Stored<PlanMatterId, PlanMatter>> matters) {
        return matters.stream()
                .map(each -> each.content().number() + " " + each.content().name())
                .collect(Collectors.joining("、"));
    }
}
