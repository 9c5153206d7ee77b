package huanzhi.law.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedCalendarTest {

    /// As the State Council's notices for these years add up.
    @ParameterizedTest
    @CsvSource({"2024, 251, true", "2025, 248, true", "2026, 248, true", "2027, 261, false", "2023, 260, false"})
    void countsTheWorkingDaysOfAYear(int year, int workingDays, boolean known) {
        assertEquals(workingDays, Shipped.CALENDAR.count(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        assertEquals(known, Shipped.CALENDAR.isKnown(year));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2024-02-09 | true  | 除夕 2024 was only encouraged leave
        2024-02-10 | false | 春节
        2024-02-04 | true  | a Sunday made a working day
        2024-02-18 | true  | the same
        2024-02-19 | true  | the first Monday after 春节
        2025-10-08 | false | 国庆 and 中秋 together have eight days
        2025-10-11 | true  | Saturday, make-up
        2026-01-02 | false | Friday, 元旦
        2026-09-26 | false | 中秋
        2026-10-10 | true  | Saturday, make-up
        2026-10-11 | false | an ordinary Sunday
        2028-02-29 | true  | leap day of a year without data, a Tuesday
        2027-10-01 | true  | Friday of a year without data
        """)
    void knowsADay(LocalDate day, boolean working, String why) {
        assertEquals(working, Shipped.CALENDAR.isWorking(day), why);
    }

    /// Counted on a printed calendar.
    @ParameterizedTest
    @CsvSource({
        "2026-09-30,  5, 2026-10-13", "2026-10-20, -7, 2026-10-10", "2024-02-09, 1, 2024-02-18",
                "2024-02-10, 1, 2024-02-18",
        "2024-02-18, -1, 2024-02-09", "2025-12-31,  1, 2026-01-04", "2026-01-04, -1, 2025-12-31",
                "2024-04-30, 3, 2024-05-08",
        "2024-10-13,  0, 2024-10-13"
    })
    void countsOn(LocalDate day, int n, LocalDate expected) {
        assertEquals(expected, Shipped.CALENDAR.plus(day, n));
    }

    @Test
    void refusesWhatLiesBeyondIt() {
        assertThrows(Refusal.class, () -> Shipped.CALENDAR.isWorking(LocalDate.of(2300, 1, 1)));
        assertThrows(Refusal.class, () -> Shipped.CALENDAR.plus(LocalDate.of(2199, 1, 1), 10_000));
        assertFalse(Shipped.CALENDAR.isKnown(-5));
    }
}
