package huanzhi.draw.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawPeriodTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        year, quarter, day,        nearest
        2025, 4,       2026-01-05, 2025-12-31
        2026, 1,       2025-12-30, 2026-01-01
        2026, 1,       2026-02-03, 2026-02-03
        2026, 0,       2026-07-01, 2026-07-01
        2026, 0,       2027-01-01, 2026-12-31
        """)
    void theNearestDayOfAPeriodIsTheOneADrawCountsOn(int year, int quarter, LocalDate day, LocalDate nearest) {
        assertEquals(nearest, new DrawPeriod(year, quarter).nearest(day));
    }
}
