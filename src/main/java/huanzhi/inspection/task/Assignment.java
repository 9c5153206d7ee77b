package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.register.EnterpriseId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// 派单: who is to inspect whom, when and why.
///
/// Several errands make it a joint visit (综合查一次). The first of the `team` leads.
public record Assignment(
        EnterpriseId enterprise, List<Errand> errands, boolean onSite, Schedule planned, List<OfficerId> team) {

    private static final int LEAST_TEAM = 2;

    public Assignment {
        errands = List.copyOf(errands);
        team = List.copyOf(team);
        if (errands.isEmpty()) {
            throw new Refusal("检查任务没有来源，请至少写明一个任务来源。");
        }
        if (team.stream().distinct().count() < team.size()) {
            throw new Refusal("执法人员把同一个人写了两次，请改为两名以上不同的人员。");
        }
        if (team.size() < LEAST_TEAM) {
            throw new Refusal("执法人员只有 " + team.size() + " 名，行政检查不得少于两人（行政处罚法第四十二条），协助人员不算，请补选。");
        }
    }

    /// Whether it counts towards the yearly cap: only visits do, and only where a reason for it does.
    boolean isCapped() {
        return onSite && errands.stream().anyMatch(each -> each.origin().kind().isCapped());
    }

    /// What the ledger goes by: a drawn errand before all others, so that no draw is left without its inspection.
    OriginKind leadingOrigin() {
        return errands.stream()
                .map(each -> each.origin().kind())
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    /// Of all errands, each once.
    String matters() {
        return errands.stream()
                .map(Errand::matter)
                .filter(matter -> !matter.isEmpty())
                .distinct()
                .collect(Collectors.joining("；"));
    }

    /// What all errands have to do with the yearly plan.
    PlanLink plan() {
        return PlanLink.joined(errands.stream().map(Errand::plan).toList());
    }

    /// With the errands of other tasks too, each once.
    Assignment joined(List<Errand> others) {
        var all = new ArrayList<>(errands);
        others.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new Assignment(enterprise, all, onSite, planned, team);
    }
}
