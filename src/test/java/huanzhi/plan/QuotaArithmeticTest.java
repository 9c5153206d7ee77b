package huanzhi.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The year's 1:10 of 环办〔2015〕88号 with 23 officers, 230 of the 367 that are listed, as the quarters go by.
class QuotaArithmeticTest {

    private static final DrawingRule RULE =
            RuleSets.presets().getFirst().rule("一般").orElseThrow();

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
        day,        in earlier quarters, in this quarter, wanted
        2024-02-10, 0,                   0,               58
        2024-02-10, 0,                   58,              0
        2024-05-10, 58,                  0,               58
        2024-05-10, 58,                  50,              8
        2024-05-10, 58,                  60,              0
        2024-11-10, 180,                 20,              30
        """)
    void aQuarterAsksForWhatItHasNotDrawnOfItsShare(LocalDate day, int earlier, int now, int wanted) {
        assertEquals(
                wanted,
                new QuotaArithmetic(RULE, 367, 23, earlier, now, 0, day).quota().wanted());
    }

    @Test
    void theWorkingSaysWhatTheQuarterHasDrawn() {
        var working = new QuotaArithmetic(RULE, 367, 23, 58, 50, 0, LocalDate.of(2024, 5, 10))
                .quota()
                .working();
        assertTrue(working.endsWith("(230 − 58) ÷ 3 = 57.33，本季应抽 58 家，本季已抽 50 家，本次应抽 8 家"), working);
    }
}
