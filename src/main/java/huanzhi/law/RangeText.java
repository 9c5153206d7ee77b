package huanzhi.law;

import huanzhi.base.Money;
import java.math.BigDecimal;

/// Ranges of fines as people read them: `10万元以上100万元以下`, `5万元以下`, `建设项目总投资额的1%以上5%以下`.
public final class RangeText {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RangeText() {}

    public static String of(Fine.Scale scale) {
        return switch (scale) {
            case Fine.Sum sum -> between(sum.least().isZero() ? "" : of(sum.least()), of(sum.most()));
            case Fine.Times times ->
                times.of()
                        + "的"
                        + between(times.least().signum() == 0 ? "" : factor(times, times.least()), most(times))
                        + times.floor()
                                .map(floor -> "（不足" + of(floor) + "的按" + of(floor) + "计算）")
                                .orElse("");
        };
    }

    /// `20万元`, `5000元`, `500元`.
    public static String of(Money money) {
        var yuan = money.yuan();
        return yuan.compareTo(TEN_THOUSAND) < 0 ? plain(yuan) + "元" : plain(yuan.divide(TEN_THOUSAND)) + "万元";
    }

    private static String between(String least, String most) {
        if (least.equals(most)) {
            return most;
        }
        return (least.isEmpty() ? "" : least + "以上") + most + "以下";
    }

    private static String most(Fine.Times times) {
        return factor(times, times.most());
    }

    /// Below one it is a percentage of the base, otherwise a multiple.
    private static String factor(Fine.Times times, BigDecimal factor) {
        return times.most().compareTo(BigDecimal.ONE) < 0 ? plain(factor.multiply(HUNDRED)) + "%" : plain(factor) + "倍";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
