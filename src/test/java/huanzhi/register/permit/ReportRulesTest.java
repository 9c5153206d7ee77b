package huanzhi.register.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRulesTest {

    private static final ReportRules RULES = ReportRules.shipped();

    @ParameterizedTest
    @CsvSource(textBlock = """
        2024, ANNUAL,    1,  3031, 2025-02-28, 2024
        2023, ANNUAL,    1,  3031, 2024-02-29, 2023
        2024, ANNUAL,    1,  4411, 2025-01-31, 2024
        2024, QUARTERLY, 1,  3031, 2024-04-15, 2024Q1
        2024, QUARTERLY, 4,  4411, 2025-01-15, 2024Q4
        2024, MONTHLY,   12, 3031, 2025-01-15, 2024M12
        """)
    void aReportIsDueByItsKindAndIndustry(
            int year, ReportKind kind, int ordinal, String industry, LocalDate due, String key) {
        var period = new ReportPeriod(year, kind, ordinal);
        assertEquals(due, RULES.due(period, industry));
        assertEquals(key, period.key());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2024, ANNUAL,    1, 2024-10-01, false
        2024, ANNUAL,    1, 2024-10-02, true
        2024, ANNUAL,    1, 2020-01-01, false
        2024, QUARTERLY, 1, 2024-03-01, false
        2024, QUARTERLY, 1, 2024-03-02, true
        2024, QUARTERLY, 1, 2024-01-01, false
        2024, MONTHLY,   4, 2024-04-21, false
        2024, MONTHLY,   4, 2024-04-22, true
        """)
    void aPermitHeldTooShortlySparesTheReport(
            int year, ReportKind kind, int ordinal, LocalDate issued, boolean spared) {
        assertEquals(spared, RULES.spares(new ReportPeriod(year, kind, ordinal), issued));
    }

    @Test
    void aYearHasFourQuarters() {
        var refusal = assertThrows(Refusal.class, () -> new ReportPeriod(2024, ReportKind.QUARTERLY, 5));
        assertEquals("2024 年没有第 5 个季报期，请核对报告期。", refusal.sentence());
        assertEquals(4, ReportPeriod.of(2024, ReportKind.QUARTERLY).size());
    }
}
