package huanzhi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.math.BigDecimal;
import com.ibm.icu.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    /// A half is rounded up: 24.765 万元 is 24.77.
    @ParameterizedTest
    @CsvSource(textBlock = """
        247000.00, 24.70, 24.7, 25
        247650.00, 24.77, 24.8, 25
        247649.99, 24.76, 24.8, 25
        244999.99, 24.50, 24.5, 24
        245000.00, 24.50, 24.5, 25
        49.99,     0.00,  0.0,  0
        50.00,     0.01,  0.0,  0
        0,         0.00,  0.0,  0
        """)
    void tenThousandsAreRoundedHalfUp(java.math.BigDecimal yuan, String two, String one, String none) {
        var sum = Money.ofYuan(yuan);
        assertEquals(two, sum.tenThousands(2));
        assertEquals(one, sum.tenThousands(1));
        assertEquals(none, sum.tenThousands(0));
    }

    @Test
    void roundingIsThatOfAnotherImplementationOverThousandsOfSums() {
        var random = new Random(10_000);
        for (var i = 0; i < 20_000; i++) {
            var cents = random.nextLong(1_000_000_000_000L);
            var other = new BigDecimal(cents)
                    .divide(new BigDecimal(1_000_000), i % 5, MathContext.ROUND_HALF_UP)
                    .toString();
            assertEquals(other, new Money(cents).tenThousands(i % 5));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        247000       | 24700000
        247,000.00   | 24700000
        24.7万        | 24700000
        24.7 万元     | 24700000
        ￥3000元      | 300000
        ３０００       | 300000
        0.05         | 5
        """)
    void aSumIsReadAsPeopleTypeIt(String typed, long cents) {
        assertEquals(new Money(cents), Money.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "二十万", "1.234", "-5", "12 34", "万", "1e999999999"})
    void whatIsNoSumIsRefused(String typed) {
        assertThrows(Refusal.class, () -> Money.read(typed));
    }
}
