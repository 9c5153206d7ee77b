package huanzhi.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Clock;
import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.ui.Kits;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        247000,       24700000
        '247,000.00', 24700000
        24.7万,       24700000
        24.7 万元,    24700000
        ２４７０００元, 24700000
        ¥0.01,        1
        '１，２３４．５', 123450
        """)
    void aSumIsReadAsPeopleTypeIt(String typed, long cents) {
        assertEquals(new Money(cents), Notation.money().read().apply(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二十万", "1.234", "-5", "12 34", "万"})
    void whatIsNoSumIsRefused(String typed) {
        assertThrows(Refusal.class, () -> Notation.money().read().apply(typed));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        20260925,      2026-09-25
        9.25,          2026-09-25
        今天+5,        2026-09-30
        明天,          2026-09-26
        2026年9月25日, 2026-09-25
        2026/9/25,     2026-09-25
        """)
    void aDateIsReadAsPeopleTypeItOnFriday20260925(String typed, LocalDate day) {
        assertEquals(day, Notation.date(Clock.on(Kits.FRI_2026_09_25)).read().apply(typed));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "'1,200', 1200", "１２, 12"})
    void aWholeNumberMayBeGroupedOrFullWidth(String typed, int number) {
        assertEquals(number, Notation.wholeNumber().read().apply(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "十二", "9999999999"})
    void whatIsNoWholeNumberIsRefused(String typed) {
        assertThrows(Refusal.class, () -> Notation.wholeNumber().read().apply(typed));
    }
}
