package huanzhi.inspection.task;

import huanzhi.base.Labelled;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/// The steps of a task in their order, each reached by a day of the record.
public enum TaskStep implements Labelled {
    APPROVAL("审批", task -> task.preparation().approvedOn()),
    NOTICE("通知", TaskStep::noticed),
    VISIT("现场", task -> task.visit().on()),
    RESULT("告知", task -> task.publicity().toldOn()),
    CORRECTION("整改", TaskStep::corrected),
    PUBLICATION("公示", task -> task.publicity().publishedOn()),
    CLOSING("办结", InspectionTask::closedOn);

    private final String label;
    private final Function<InspectionTask, Optional<LocalDate>> day;

    TaskStep(String label, Function<InspectionTask, Optional<LocalDate>> day) {
        this.label = label;
        this.day = day;
    }

    @Override
    public String label() {
        return label;
    }

    public Optional<LocalDate> reachedOn(InspectionTask task) {
        return day.apply(task);
    }

    /// The first step that is still to be done; empty once the task is closed.
    public static Optional<TaskStep> next(InspectionTask task) {
        if (task.isClosed()) {
            return Optional.empty();
        }
        for (var step : values()) {
            if (step.reachedOn(task).isEmpty()) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /// An unannounced visit is told at the gate, where its approval says so.
    private static Optional<LocalDate> noticed(InspectionTask task) {
        var preparation = task.preparation();
        return preparation
                .notifiedOn()
                .or(() -> preparation.isAnnounced()
                        ? Optional.empty()
                        : task.visit().on());
    }

    /// Where nothing was found, there is nothing to mend once the result has been told.
    private static Optional<LocalDate> corrected(InspectionTask task) {
        if (task.problems().isEmpty()) {
            return task.publicity().toldOn();
        }
        return task.openProblems().isEmpty()
                ? task.problems().stream()
                        .flatMap(each -> each.fate().day().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
