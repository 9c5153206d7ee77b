package huanzhi.inspection.figure;

import huanzhi.inspection.task.TaskRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One line of the 抽查结果公示表: a finished task with the code of its enterprise and the last day to publish it.
public record PublicationRow(TaskRow row, String creditCode, Optional<LocalDate> publishBy) {

    /// Those not published yet first, by their last day.
    public static final Comparator<PublicationRow> ORDER = Comparator.comparing(
                    (PublicationRow each) -> each.publishedOn().isPresent())
            .thenComparing(each -> each.publishBy().orElse(LocalDate.MAX));

    public Optional<LocalDate> publishedOn() {
        return row.task().publicity().publishedOn();
    }

    /// `2026年第3季度` of the visit.
    public String quarter() {
        return row.task()
                .visit()
                .on()
                .map(day -> day.getYear() + "年第" + ((day.getMonthValue() - 1) / 3 + 1) + "季度")
                .orElse("");
    }

    /// What is said in public: no names but the enterprise's, no complainant.
    public String result() {
        var task = row.task();
        return task.problems().isEmpty()
                ? "未发现问题"
                : "发现问题 " + task.problems().size() + " 个，" + task.handling().label();
    }

    /// Of all finished tasks among `rows`.
    static List<TaskRow> finished(List<TaskRow> rows) {
        return rows.stream().filter(each -> each.task().isDone()).toList();
    }
}
