package huanzhi.inspection.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// One line of the list of problems: the `position`-th problem of a task.
public record ProblemRow(TaskRow row, int position) {

    /// All problems of all tasks, those still open first, by their due day.
    public static List<ProblemRow> of(List<TaskRow> rows) {
        return rows.stream()
                .flatMap(
                        row -> IntStream.range(0, row.task().problems().size()).mapToObj(at -> new ProblemRow(row, at)))
                .sorted(Comparator.comparing(
                                (ProblemRow each) -> !each.problem().isOpen())
                        .thenComparing(each -> each.problem().dueOn().orElse(LocalDate.MAX)))
                .toList();
    }

    public Problem problem() {
        return row.task().problems().get(position);
    }
}
