package huanzhi.inspection.task;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One line of the list of tasks: the task with the names of its enterprise and its `team` (separated by 、).
public record TaskRow(TaskId id, InspectionTask task, String enterprise, String town, List<String> officers) {

    public String team() {
        return String.join("、", officers);
    }

    public String number() {
        return task.number();
    }

    public EnterpriseId enterpriseId() {
        return task.enterprise();
    }

    /// Where it stands on `today`.
    public TaskStatus status(LocalDate today) {
        return TaskStatus.of(task, today);
    }

    /// The first day by which something open has to be mended.
    public Optional<LocalDate> nextDue() {
        return task.openProblems().stream()
                .flatMap(each -> each.dueOn().stream())
                .min(Comparator.naturalOrder());
    }
}
