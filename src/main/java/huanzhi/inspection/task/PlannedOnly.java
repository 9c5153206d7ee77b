package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatters;
import huanzhi.store.NumberedRecords.Rule;
import huanzhi.store.Reading;

/// 无计划不检查: a 日常 or 专项 visit carries out a matter of the year's plan or says on what ground it is outside of it;
/// 个案, complaints and re-visits are never planned.
record PlannedOnly(PlanMatters matters) implements Rule<InspectionTask> {

    @Override
    public void require(Reading reading, InspectionTask task) {
        for (var errand : task.errands()) {
            var kind = errand.origin().kind();
            if (kind.needsPlan() && errand.plan().isUnsaid()) {
                throw new Refusal("任务来源“" + kind.label() + "”没有选择计划事项，也没有写明计划外理由，无计划不检查，请选择年度计划里的事项，或者写明理由。");
            }
            for (var id : errand.plan().matters()) {
                var matter = matters.find(reading, id)
                        .map(Stored::content)
                        .orElseThrow(() -> new Refusal("选择的计划事项已经不在了，请重新选择。"));
                requireSuiting(task, kind, matter);
            }
        }
    }

    private static void requireSuiting(InspectionTask task, OriginKind kind, PlanMatter matter) {
        if (!kind.carriesOut(matter)) {
            throw new Refusal("计划事项“" + matter.number() + " " + matter.name() + "”是"
                    + matter.kind().label() + (matter.isRandom() ? "（双随机）" : "") + "，任务来源是“" + kind.label()
                    + "”，请改其中一项。");
        }
        var year = task.planned().day().getYear();
        if (kind.needsPlan() && matter.year() != year) {
            throw new Refusal("计划事项“" + matter.number() + " " + matter.name() + "”是 " + matter.year() + " 年的，检查安排在 "
                    + task.planned().day() + "，请选择 " + year + " 年的计划事项。");
        }
    }
}
