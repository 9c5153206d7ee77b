package huanzhi.deadline;

import huanzhi.base.Labelled;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// How long a limit is, such as 90 days or 7 working days; the data write it `90日` and `7工作日`.
public record Length(int amount, Unit unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})(\\D+)");

    private static final int HOURS_A_DAY = 24;

    public Length {
        if (amount < 1) {
            throw new Refusal("期限的长度“" + amount + "”不是正数，请改正期限数据。");
        }
    }

    /// Reads `90日`, `7工作日`, `3月`, `5年`, `24小时`.
    public static Length of(String written) {
        var match = WRITTEN.matcher(Text.clean(written));
        if (match.matches()) {
            var unit = Labelled.find(Unit.class, match.group(2));
            if (unit.isPresent()) {
                return new Length(Integer.parseInt(match.group(1)), unit.get());
            }
        }
        throw new Refusal("期限的长度“" + written + "”读不懂，请写成 90日、7工作日、3月、5年 或者 24小时 的样子。");
    }

    /// The last day of it, counted from the day after `start`; the calendar is asked for working days only.
    /// Hours without a time of day are as many days as they fill.
    public LocalDate after(LocalDate start, Supplier<WorkingCalendar> calendar) {
        return switch (unit) {
            case DAY -> start.plusDays(amount);
            case WORKING_DAY -> calendar.get().plus(start, amount);
            case MONTH -> start.plusMonths(amount);
            case YEAR -> start.plusYears(amount);
            case HOUR -> start.plusDays(Math.ceilDiv(amount, HOURS_A_DAY));
        };
    }

    /// As many of it back from `event`, which is not counted itself.
    LocalDate before(LocalDate event, WorkingCalendar calendar) {
        return switch (unit) {
            case DAY -> event.minusDays(amount);
            case WORKING_DAY -> calendar.plus(event, -amount);
            case MONTH -> event.minusMonths(amount);
            case YEAR -> event.minusYears(amount);
            case HOUR -> event.minusDays(Math.ceilDiv(amount, HOURS_A_DAY));
        };
    }

    Length plus(int more) {
        return new Length(amount + more, unit);
    }

    /// `7 个工作日`.
    public String text() {
        return amount + " " + unit.measure();
    }
}
