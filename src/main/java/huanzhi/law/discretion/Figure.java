package huanzhi.law.discretion;

import huanzhi.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;

/// How workings write numbers.
final class Figure {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    private Figure() {}

    /// `350,000.00 元`, with as many decimals as it has.
    static String yuan(BigDecimal yuan) {
        return new DecimalFormat("#,##0.00######").format(yuan) + " 元";
    }

    static String yuan(Money sum) {
        return yuan(sum.yuan());
    }

    /// `28.9%`.
    static String percent(BigDecimal percent) {
        return plain(percent) + "%";
    }

    /// What per cent `part` is of `whole`, to four decimals.
    static BigDecimal share(BigDecimal part, BigDecimal whole) {
        var share = part.multiply(HUNDRED)
                .divide(whole, DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }

    /// `percent` of `whole`, exactly.
    static BigDecimal of(BigDecimal percent, BigDecimal whole) {
        return whole.multiply(percent).divide(HUNDRED);
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
