package huanzhi.base;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A sum in whole 分; never negative.
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final BigDecimal CENTS_PER_YUAN = BigDecimal.valueOf(100);
    private static final BigDecimal CENTS_PER_TEN_THOUSAND = BigDecimal.valueOf(1_000_000);

    public Money {
        if (cents < 0) {
            throw new Refusal(new Problem("金额", BigDecimal.valueOf(cents, 2).toPlainString(), "小于零", "请填写零或者正数"));
        }
    }

    /// Of 元; more than two decimals are refused, because they would be lost.
    public static Money ofYuan(BigDecimal yuan) {
        try {
            return new Money(yuan.multiply(CENTS_PER_YUAN).longValueExact());
        } catch (ArithmeticException tooFine) {
            throw new Refusal(new Problem("金额", yuan.toPlainString(), "不是整分", "请最多保留两位小数"), tooFine);
        }
    }

    /// As people type it: `247000`, `247,000.00`, `￥3000元`, `24.7万`.
    public static Money read(String typed) {
        var digits = Text.clean(typed)
                .replace(",", "")
                .replace("元", "")
                .replace("¥", "")
                .replace("￥", "");
        var tenThousands = digits.endsWith("万");
        var number = Text.clean(tenThousands ? digits.substring(0, digits.length() - 1) : digits);
        try {
            var value = new BigDecimal(number);
            return ofYuan(tenThousands ? value.movePointRight(4) : value);
        } catch (NumberFormatException notANumber) {
            throw new Refusal(new Problem("金额", Text.trim(typed), "不是数", "请写成 247000、247,000.00 或者 24.7万"), notANumber);
        }
    }

    public static Money ofYuan(long yuan) {
        return new Money(Math.multiplyExact(yuan, 100));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(cents, 2);
    }

    /// In 万元, exact.
    public BigDecimal tenThousands() {
        return BigDecimal.valueOf(cents).divide(CENTS_PER_TEN_THOUSAND, 6, RoundingMode.UNNECESSARY);
    }

    /// In 万元 with so many decimals, half up: 247,650.00 元 is `24.77` with two and `25` with none.
    public String tenThousands(int decimals) {
        return tenThousands().setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    public boolean isZero() {
        return cents == 0;
    }

    /// `247000.00` as `247,000.00`.
    public String grouped() {
        return String.format("%,.2f", yuan());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
