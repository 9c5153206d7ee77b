package huanzhi.draw.round;

import huanzhi.base.Refusal;
import java.time.LocalDate;

/// What a draw is for: a quarter of a year, or with `quarter` 0 the whole year.
public record DrawPeriod(int year, int quarter) {

    private static final int MONTHS = 3;

    public DrawPeriod {
        if (year < 2000 || year > 2999) {
            throw new Refusal("年度 " + year + " 不对，请写四位数的年份，例如 2026。");
        }
        if (quarter < 0 || quarter > 4) {
            throw new Refusal("季度 " + quarter + " 不对，请写 1 到 4，全年的写 0。");
        }
    }

    /// The quarter that `day` is in: 2026-05-04 is in the second of 2026.
    public static DrawPeriod quarterOf(LocalDate day) {
        return new DrawPeriod(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public LocalDate first() {
        return LocalDate.of(year, quarter == 0 ? 1 : (quarter - 1) * MONTHS + 1, 1);
    }

    public LocalDate last() {
        return first().plusMonths(quarter == 0 ? 12 : MONTHS).minusDays(1);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /// The day in it that is nearest to `day`.
    public LocalDate nearest(LocalDate day) {
        if (day.isBefore(first())) {
            return first();
        }
        return day.isAfter(last()) ? last() : day;
    }

    /// Whether they have a quarter in common.
    public boolean overlaps(DrawPeriod other) {
        return year == other.year && (quarter == other.quarter || quarter == 0 || other.quarter == 0);
    }

    /// `2026年第2季度`, `2026年全年`.
    public String label() {
        return year + "年" + (quarter == 0 ? "全年" : "第" + quarter + "季度");
    }
}
