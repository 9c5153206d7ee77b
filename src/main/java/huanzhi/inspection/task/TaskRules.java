package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.inspection.CertifiedOfficers;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Officers;
import huanzhi.plan.PlanMatters;
import huanzhi.store.NumberedRecords.Rule;
import huanzhi.store.Reading;
import java.util.stream.Collectors;

/// What a task has to keep that only the store can tell: certificates of the day, nobody recused or on leave, nobody
/// in two places at once, the yearly cap of the enterprise, and the yearly plan.
public record TaskRules(InspectionTasks tasks, Officers officers, PlanMatters matters, VisitCap cap)
        implements Rule<InspectionTask> {

    @Override
    public void require(Reading reading, InspectionTask task) {
        if (!task.isCalledOff()) {
            new CertifiedOfficers(officers)
                    .require(reading, task.team(), task.when().day());
        }
        new FreeTeam(officers).require(reading, task);
        if (task.onSite() && !task.isCalledOff()) {
            onePlaceAtATime(reading, task);
        }
        if (isHeldByTheCap(task)) {
            withinTheCap(reading, task);
        }
        if (!task.isOver()) {
            new PlannedOnly(matters).require(reading, task);
        }
    }

    /// The pool of a draw was cut by the cap before it was drawn from.
    private static boolean isHeldByTheCap(InspectionTask task) {
        return task.isCapped()
                && !task.isOver()
                && task.preparation().capReason().isEmpty()
                && task.leadingOrigin() != OriginKind.DRAWN;
    }

    private void onePlaceAtATime(Reading reading, InspectionTask task) {
        var when = task.when();
        tasks.ofOfficers(reading, task.team(), when.day()).stream()
                .map(Stored::content)
                .filter(other ->
                        !other.number().equals(task.number()) && other.when().overlaps(when))
                .findFirst()
                .ifPresent(other -> {
                    throw new Refusal(names(reading, task, other) + "在 " + when.text() + " 与检查任务 " + other.number()
                            + "（" + other.when().hours().text() + "）时间重叠，不能同时在两处，请改时间或者换人。");
                });
    }

    private String names(Reading reading, InspectionTask task, InspectionTask other) {
        return task.team().stream()
                .filter(other.team()::contains)
                .map(each -> name(reading, each))
                .collect(Collectors.joining("、"));
    }

    private String name(Reading reading, OfficerId id) {
        return officers.find(reading, id).map(each -> each.content().name()).orElse("执法人员");
    }

    /// Counts those still to be done too, so that two tasks cannot be planned for one place in the year.
    private void withinTheCap(Reading reading, InspectionTask task) {
        var day = task.planned().day();
        var allowance = cap.of(reading, task.enterprise(), day);
        var pending = tasks.pending(reading, task.enterprise()).stream()
                .map(Stored::content)
                .filter(other -> other.isCapped()
                        && !other.number().equals(task.number())
                        && other.planned().day().getYear() == day.getYear())
                .count();
        if (allowance.used() + pending >= allowance.cap()) {
            throw new Refusal("这家企业 " + day.getYear() + " 年已检查 " + allowance.used() + " 次、待检查 " + pending
                    + " 次，达到年度频次上限 " + allowance.cap() + " 次（国办发〔2024〕54号），请取消，或者填写超频理由和批准人。");
        }
    }
}
