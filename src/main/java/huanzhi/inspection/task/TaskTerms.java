package huanzhi.inspection.task;

import huanzhi.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/// By when things have to follow a visit; the terms are settings that nobody has confirmed yet (待核对).
///
/// `publication` is in working days, `correction` in days.
public record TaskTerms(Supplier<WorkingCalendar> calendar, IntSupplier publication, IntSupplier correction) {

    /// The last day to publish the result: that of a visit on Tuesday 2024-03-05, in 20 working days, is 2024-04-02.
    public Optional<LocalDate> publishBy(InspectionTask task) {
        return task.visit().on().map(day -> calendar.get().plus(day, publication.getAsInt()));
    }

    /// What is proposed for mending something that was found on `day`.
    public LocalDate mendBy(LocalDate day) {
        return day.plusDays(correction.getAsInt());
    }
}
