package huanzhi.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// From which day a file counts its days; 43831 is 2020-01-01 by the one and 2024-01-02 by the other.
enum DayCount {
    FROM_1900(LocalDate.of(1899, 12, 30)),

    /// Of workbooks that began on an old Macintosh.
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2199;
    private static final int MOST_DIGITS = 6;

    private final LocalDate dayZero;

    DayCount(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    static DayCount of(boolean from1904) {
        return from1904 ? FROM_1904 : FROM_1900;
    }

    /// The day that a number stands for, if it is one of the years 1950 to 2199.
    Optional<LocalDate> day(BigDecimal number) {
        if (number.precision() - number.scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        var day = dayZero.plusDays(number.intValue());
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? Optional.empty() : Optional.of(day);
    }

    BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(dayZero, day));
    }
}
