package huanzhi.law.discretion;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import java.math.BigDecimal;
import java.util.Optional;

/// 基数: what a fine in multiples is a multiple of, such as 建设项目总投资额 or 所需处置费用.
final class Base {

    private static final int PER_CENT = 2;

    private Base() {}

    static String rangeText(Fine.Times times) {
        var least = times.least().signum() == 0 ? "" : multiple(times, times.least()) + "以上";
        var floor = times.floor()
                .map(sum -> {
                    var least1 = Figure.asInStatutes(sum);
                    return "（不足" + least1 + "的按" + least1 + "计算）";
                })
                .orElse("");
        return times.of() + "的" + least + multiple(times, times.most()) + "以下" + floor;
    }

    /// The base that counts: what was given, or the floor of the article where that is more.
    static Money counted(Fine.Times times, Optional<Money> given, Column column) {
        var base = given.filter(sum -> !sum.isZero())
                .orElseThrow(() -> new Refusal(times.of() + "没有填写，罚款按它的倍数计算，请写明（元，命令行用 --base）。"));
        column.leastBase().filter(least -> base.compareTo(least) < 0).ifPresent(least -> {
            throw new Refusal(
                    times.of() + "“" + base.yuan().toPlainString() + "”元不足" + Figure.asInStatutes(least) + "，请改用另一栏。");
        });
        return times.floor().filter(floor -> floor.compareTo(base) > 0).orElse(base);
    }

    private static String multiple(Fine.Times times, BigDecimal factor) {
        return times.most().compareTo(BigDecimal.ONE) < 0
                ? Figure.plain(factor.movePointRight(PER_CENT)) + "%"
                : Figure.plain(factor) + "倍";
    }
}
