package huanzhi.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hutool.core.convert.NumberChineseFormatter;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        0,              零元整
        0.05,           伍分
        0.50,           伍角整
        10,             壹拾元整
        545,            伍佰肆拾伍元整
        1005.05,        壹仟零伍元零伍分
        1680.32,        壹仟陆佰捌拾元叁角贰分
        6007.14,        陆仟零柒元壹角肆分
        52120,          伍万贰仟壹佰贰拾元整
        100000,         壹拾万元整
        200005,         贰拾万零伍元整
        107000,         壹拾万零柒仟元整
        247000,         贰拾肆万柒仟元整
        1010000,        壹佰零壹万元整
        100001000,      壹亿零壹仟元整
        100000000.1,    壹亿元壹角整
        1000100000000,  壹万零壹亿元整
        """)
    void aSumIsWrittenInCapitals(BigDecimal yuan, String capitals) {
        assertEquals(capitals, CapitalAmount.of(Money.ofYuan(yuan)));
    }

    /// The other one leaves 整 out after 角, as the rule allows too.
    @Test
    void theSameAsAnotherImplementationOverThousandsOfSums() {
        var random = new Random(9704);
        for (var i = 0; i < 20_000; i++) {
            var cents = random.nextLong(1, powerOfTen(1 + random.nextInt(13)));
            cents -= random.nextBoolean() ? cents % powerOfTen(random.nextInt(8)) : 0;
            var yuan = BigDecimal.valueOf(cents, 2);
            assertEquals(
                    NumberChineseFormatter.format(yuan.doubleValue(), true, true),
                    CapitalAmount.of(new Money(cents)).replace("角整", "角"),
                    yuan::toPlainString);
        }
    }

    private static long powerOfTen(int exponent) {
        return BigDecimal.TEN.pow(exponent).longValueExact();
    }
}
