package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.Inspection.Problems;

/// A finished task as the ledger of inspections has it.
final class LedgerLine {

    private static final int LONGEST_MATTERS = 500;

    private LedgerLine() {}

    /// Refuses, naming it, what a finished visit cannot be without. Whoever goes on site needs an approval first
    /// (检查必审批) and comes and leaves at a time.
    static Inspection of(InspectionTask task) {
        var visit = task.visit();
        var day = visit.on().orElseThrow(() -> new Refusal("实际检查日期没有填写，请填写后再完成检查。"));
        if (visit.findings().isEmpty()) {
            throw new Refusal("检查情况没有填写，请写明看到的情况后再完成检查。");
        }
        if (task.onSite() && !visit.stay().isKnown()) {
            throw new Refusal("进入时刻和离开时刻没有填全，请补填后再完成检查。");
        }
        if (task.preparation().approvedOn().isEmpty()) {
            throw new Refusal("审批日期没有填写，行政检查须先经审批，请补填审批日期和批准人。");
        }
        var problems = task.problems();
        var matters = task.matters();
        return new Inspection(
                "",
                task.enterprise(),
                task.leadingOrigin().source(),
                task.onSite(),
                day,
                visit.place(),
                matters.substring(0, Math.min(matters.length(), LONGEST_MATTERS)),
                visit.findings(),
                new Problems(problems.size(), (int)
                        problems.stream().filter(Problem::isFixed).count()),
                task.handling(),
                task.team(),
                task.publicity().publishedOn(),
                "检查任务 " + task.number(),
                task.plan());
    }
}
