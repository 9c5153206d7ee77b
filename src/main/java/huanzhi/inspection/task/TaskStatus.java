package huanzhi.inspection.task;

import huanzhi.base.Labelled;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// When a task wants attention; each task stands under one of these words, which the list can be chosen by.
public enum TaskStatus implements Labelled {
    TODAY("今天"),
    THIS_WEEK("本周"),
    OVERDUE("逾期"),
    LATER("以后"),
    IN_CORRECTION("整改和公示中"),
    CLOSED("已办结");

    private final String label;

    TaskStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /// Weeks end on Sunday: on Wednesday 2026-03-04 a visit of the 8th is of this week, one of the 9th is later.
    public static TaskStatus of(InspectionTask task, LocalDate today) {
        if (task.isClosed()) {
            return CLOSED;
        }
        if (task.visit().on().isPresent()) {
            return task.openProblems().stream()
                            .anyMatch(
                                    each -> each.dueOn().filter(today::isAfter).isPresent())
                    ? OVERDUE
                    : IN_CORRECTION;
        }
        var day = task.planned().day();
        if (day.isBefore(today)) {
            return OVERDUE;
        }
        if (day.equals(today)) {
            return TODAY;
        }
        return day.isAfter(today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))) ? LATER : THIS_WEEK;
    }
}
