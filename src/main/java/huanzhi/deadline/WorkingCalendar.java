package huanzhi.deadline;

import huanzhi.base.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which days are worked: Monday to Friday, but for what the yearly notices say. Immutable.
///
/// A year is known once all days that are off in every year (`always`, such as 1 October) stand in the data as off;
/// in any other year only weekends and whatever single days there are count, and whoever asks must say so
/// (暂按周一至周五). 2024-02-09, 除夕, is a working day: the notice only encouraged leave.
///
/// Every question is answered from two tables made once: how many working days there are up to each day, and which day
/// is the n-th working day.
public final class WorkingCalendar {

    private static final int FIRST_YEAR = 1890;
    private static final int LAST_YEAR = 2219;
    private static final long ORIGIN = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
    private static final int DAYS = (int) (LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() - ORIGIN);

    private final Map<LocalDate, SpecialDay> special = new HashMap<>();
    private final BitSet known = new BitSet();
    /// At d: the working days before the d-th day of the calendar.
    private final int[] workedBefore = new int[DAYS + 1];
    /// At n: the day of the calendar that is its n-th working day, from 0.
    private final int[] workingDay;

    /// Of two entries for one day the later one holds.
    public WorkingCalendar(Collection<SpecialDay> days, Set<MonthDay> always) {
        days.forEach(day -> special.put(day.day(), day));
        days.stream()
                .map(day -> day.day().getYear())
                .distinct()
                .filter(year -> always.stream().allMatch(each -> isOff(each.atYear(year))))
                .forEach(known::set);
        var nth = new int[DAYS];
        for (var d = 0; d < DAYS; d++) {
            workedBefore[d + 1] = workedBefore[d];
            if (works(d)) {
                nth[workedBefore[d + 1]++] = d;
            }
        }
        workingDay = Arrays.copyOf(nth, workedBefore[DAYS]);
    }

    public boolean isWorking(LocalDate day) {
        var d = index(day);
        return workedBefore[d + 1] > workedBefore[d];
    }

    /// `day` itself if it is worked, or the first working day behind it: of 2026-10-03 it is 2026-10-08.
    public LocalDate orNext(LocalDate day) {
        return isWorking(day) ? day : plus(day, 1);
    }

    /// The n-th working day after `day`, or before it for a negative n; `day` itself for 0.
    ///
    /// Five working days after Wednesday 2026-09-30 is 2026-10-13: 1 to 7 October are off, Saturday the
    /// 10th is worked.
    public LocalDate plus(LocalDate day, int n) {
        if (n == 0) {
            return day;
        }
        var d = index(day);
        var at = n > 0 ? workedBefore[d + 1] + n - 1 : workedBefore[d] + n;
        if (at < 0 || at >= workingDay.length) {
            throw beyond(day + " 前后 " + Math.abs(n) + " 个工作日");
        }
        return LocalDate.ofEpochDay(ORIGIN + workingDay[at]);
    }

    /// How many working days there are from `first` to `last`, both included.
    public int count(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? 0 : workedBefore[index(last) + 1] - workedBefore[index(first)];
    }

    /// Whether the days off of that year are in the data.
    public boolean isKnown(int year) {
        return year >= 0 && known.get(year);
    }

    /// What the notices say of `day`; empty for an ordinary one.
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(special.get(day));
    }

    private boolean isOff(LocalDate day) {
        var entry = special.get(day);
        return entry != null && entry.kind() == DayKind.OFF;
    }

    private boolean works(int d) {
        var day = LocalDate.ofEpochDay(ORIGIN + d);
        var entry = special.get(day);
        return entry == null ? !isWeekend(day) : entry.kind() == DayKind.WORK;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static int index(LocalDate day) {
        var d = day.toEpochDay() - ORIGIN;
        if (d < 0 || d >= DAYS) {
            throw beyond(day.toString());
        }
        return (int) d;
    }

    private static Refusal beyond(String what) {
        return new Refusal(what + " 超出了日历的范围（" + FIRST_YEAR + " 年至 " + LAST_YEAR + " 年），请改正日期。");
    }
}
