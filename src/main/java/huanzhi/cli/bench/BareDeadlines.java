package huanzhi.cli.bench;

import huanzhi.deadline.WorkingCalendar;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/// Limits as a few lines of date arithmetic over a ready set of working days would find them: the day and nothing else.
final class BareDeadlines {

    private final Set<LocalDate> working = new HashSet<>();

    /// The working days from `first` to before `end`.
    BareDeadlines(WorkingCalendar calendar, LocalDate first, LocalDate end) {
        first.datesUntil(end).filter(calendar::isWorking).forEach(working::add);
    }

    LocalDate days(LocalDate start, int days) {
        return rolled(start.plusDays(days));
    }

    /// With `from` to `to` not counted.
    LocalDate daysWithout(LocalDate start, int days, LocalDate from, LocalDate to) {
        var end = start.plusDays(days);
        if (from.isAfter(start) && !from.isAfter(end)) {
            end = end.plusDays(to.toEpochDay() - from.toEpochDay() + 1);
        }
        return rolled(end);
    }

    LocalDate months(LocalDate start, int months) {
        return rolled(start.plusMonths(months));
    }

    /// Back for a negative number.
    LocalDate workingDays(LocalDate start, int count) {
        var step = count < 0 ? -1 : 1;
        var day = start;
        for (var left = Math.abs(count); left > 0; ) {
            day = day.plusDays(step);
            if (working.contains(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate rolled(LocalDate end) {
        var day = end;
        while (!working.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
