package huanzhi.law.discretion;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import huanzhi.law.RangeText;
import java.util.Optional;

/// 基数: what a fine in multiples is a multiple of, such as 建设项目总投资额 or 所需处置费用.
final class Base {

    private Base() {}

    /// The base that counts: what was given, or the floor of the article where that is more.
    static Money counted(Fine.Times times, Optional<Money> given, Column column) {
        var base = given.filter(sum -> !sum.isZero())
                .orElseThrow(() -> new Refusal(times.of() + "没有填写，罚款按它的倍数计算，请写明（元，命令行用 --base）。"));
        column.leastBase().filter(least -> base.compareTo(least) < 0).ifPresent(least -> {
            throw new Refusal(
                    times.of() + "“" + base.yuan().toPlainString() + "”元不足" + RangeText.of(least) + "，请改用另一栏。");
        });
        return times.floor().filter(floor -> floor.compareTo(base) > 0).orElse(base);
    }
}
