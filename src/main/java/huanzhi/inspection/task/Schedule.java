package huanzhi.inspection.task;

import java.time.LocalDate;

/// A day and its hours.
public record Schedule(LocalDate day, Span hours) {

    public static Schedule on(LocalDate day) {
        return new Schedule(day, Span.UNKNOWN);
    }

    public boolean overlaps(Schedule other) {
        return day.equals(other.day) && hours.overlaps(other.hours);
    }

    /// `2026-03-05 09:00 至 11:30`.
    public String text() {
        return (day + " " + hours.text()).strip();
    }
}
