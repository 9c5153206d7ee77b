package huanzhi.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.law.limit.Shipped;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTest {

    private static final TimeLimits LIMITS = TimeLimits.bundled(() -> Shipped.CALENDAR);

    /// Counted by hand on a calendar; 2024 is a leap year.
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        PETITION,     2024-02-20, -,          2024-03-06
        PETITION,     2024-02-20, 2024-03-01, 2024-04-30
        REPORT,       2023-12-20, -,          2024-01-04
        REPORT,       2023-12-20, 2024-01-04, 2024-03-04
        WORK_ORDER,   2024-02-26, 2024-02-26, 2024-03-04
        WORK_ORDER,   2024-02-26, -,          -
        CONSULTATION, 2024-02-26, 2024-02-26, -
        INSPECTORATE, 2024-02-26, 2024-02-26, -
        PETITION,     2022-04-30, 2022-05-02, -
        """)
    void areProposed(Nature nature, LocalDate received, LocalDate accepted, LocalDate due) {
        assertEquals(
                Optional.ofNullable(due),
                LIMITS.propose(nature, received, Optional.ofNullable(accepted)).map(DueDay::day));
    }

    @Test
    void showTheirWorking() {
        var due = LIMITS.propose(Nature.PETITION, LocalDate.of(2024, 2, 20), Optional.of(LocalDate.of(2024, 3, 1)));
        assertEquals(
                "自 2024-03-01 受理起 60 日，至 2024-04-30（《信访工作条例》第三十四条，待核对）。经负责人批准可以延长，延长不超过 30 日，并告知理由。",
                due.orElseThrow().working());
    }
}
