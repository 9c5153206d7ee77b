package huanzhi.register.permit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
    @CsvSource(delimiter = '|', textBlock = """
        44a1 | 01-31 | 15 | 年报提前的行业代码“44a1”不是两到四位数字，请填写如 4411，多个用顿号隔开。
        4411 | 02-30 | 15 | 年报期限“02-30”不是月和日，请写成 02-28 的样子，二月底写 02-29。
        4411 | 01-31 | 31 | 季报、月报的期限“次月 31 日”不是每月都有，请填写 1 至 28。
        """)
    void rulesThatCannotHoldAreRefused(String early, String day, int next, String sentence) {
        assertEquals(
                sentence,
                assertThrows(
                                Refusal.class,
                                () -> ReportRules.own(Map.of(), List.of(early), day, "02-29", next, RULES.leastHeld()))
                        .sentence());
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
