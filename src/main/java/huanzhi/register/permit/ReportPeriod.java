package huanzhi.register.permit;

import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/// What a report is about: the year 2024, its first quarter, or its third month.
///
/// @param ordinal which of the year's, from 1 on
public record ReportPeriod(int year, ReportKind kind, int ordinal) {

    private static final int MONTHS = 12;

    public ReportPeriod {
        if (ordinal < 1 || ordinal * kind.months() > MONTHS) {
            throw new Refusal(year + " 年没有第 " + ordinal + " 个" + kind.label() + "期，请核对报告期。");
        }
    }

    /// All of that kind in a year, the earliest first.
    public static List<ReportPeriod> of(int year, ReportKind kind) {
        return IntStream.rangeClosed(1, MONTHS / kind.months())
                .mapToObj(ordinal -> new ReportPeriod(year, kind, ordinal))
                .toList();
    }

    public LocalDate first() {
        return LocalDate.of(year, (ordinal - 1) * kind.months() + 1, 1);
    }

    public LocalDate last() {
        return YearMonth.of(year, ordinal * kind.months()).atEndOfMonth();
    }

    /// As the store names it: `2024`, `2024Q1`, `2024M03`.
    public String key() {
        return switch (kind) {
            case ANNUAL -> Integer.toString(year);
            case QUARTERLY -> year + "Q" + ordinal;
            case MONTHLY -> String.format("%dM%02d", year, ordinal);
        };
    }

    public String words() {
        return switch (kind) {
            case ANNUAL -> year + " 年年报";
            case QUARTERLY -> year + " 年第 " + ordinal + " 季度";
            case MONTHLY -> year + " 年 " + ordinal + " 月";
        };
    }
}
