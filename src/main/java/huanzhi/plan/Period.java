package huanzhi.plan;

import huanzhi.base.Labelled;
import java.time.LocalDate;

/// The stretch of a year that a drawing rule counts in.
public enum Period implements Labelled {
    QUARTER("每季度", 3),
    HALF_YEAR("每半年", 6),
    YEAR("全年", 12);

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final String label;
    private final int months;

    Period(String label, int months) {
        this.label = label;
        this.months = months;
    }

    @Override
    public String label() {
        return label;
    }

    int perYear() {
        return MONTHS_OF_A_YEAR / months;
    }

    /// The first day of the period that `day` lies in; for 2024-05-20 that is 2024-04-01, 2024-01-01 and 2024-01-01.
    LocalDate beginning(LocalDate day) {
        var month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /// Quarters from that of `day` to the end of the period, both included; for 2024-05-20 that is 1, 1 and 3.
    int quartersLeft(LocalDate day) {
        return months / MONTHS_OF_A_QUARTER - (quarter(day) - 1) % (months / MONTHS_OF_A_QUARTER);
    }

    /// Whether the year ends with the period that `day` lies in.
    boolean lastOfYear(LocalDate day) {
        return beginning(day).plusMonths(months).getYear() > day.getYear();
    }

    /// 1 to 4.
    public static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
    }
}
