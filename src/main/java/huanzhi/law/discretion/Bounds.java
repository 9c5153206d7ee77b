package huanzhi.law.discretion;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 法定幅度 in 元, exact; `least` is zero where the article names no least sum.
record Bounds(BigDecimal least, BigDecimal most, List<Step> steps) {

    Bounds {
        steps = List.copyOf(steps);
        if (least.compareTo(most) > 0) {
            throw new Refusal("法定最低额 " + Figure.yuan(least) + "高于最高额 " + Figure.yuan(most) + "，请对调或者改正。");
        }
        if (most.signum() == 0) {
            throw new Refusal("法定最高额没有填写或者是 0 元，没有可以裁量的幅度，请填写法定最低额和最高额。");
        }
    }

    static Bounds of(Yardstick yardstick, Optional<Money> base) {
        var article = yardstick.penalty().text();
        var steps = new ArrayList<Step>();
        return switch (yardstick.range()) {
            case Fine.Sum(var least, var most) -> {
                if (base.isPresent()) {
                    throw new Refusal("基数“" + base.get().yuan().toPlainString() + "”用不上，"
                            + yardstick.table().title() + "按 " + yardstick.rangeText() + "计算，请不填基数。");
                }
                steps.add(new Step("法定罚款幅度：" + yardstick.rangeText() + "。", article));
                yield new Bounds(least.yuan(), most.yuan(), steps);
            }
            case Fine.Times times -> {
                var counted = Base.counted(times, base, yardstick.column());
                var sum = counted.yuan();
                var least = times.least().multiply(sum);
                var most = times.most().multiply(sum);
                steps.add(new Step("法定罚款幅度：" + yardstick.rangeText() + "。", article));
                steps.add(new Step(
                        times.of() + " " + Figure.yuan(base.orElse(counted)) + raised(base, counted) + "，折合 "
                                + Figure.yuan(least) + "以上 " + Figure.yuan(most) + "以下。",
                        ""));
                yield new Bounds(least, most, steps);
            }
        };
    }

    private static String raised(Optional<Money> base, Money counted) {
        return base.filter(counted::equals).isPresent() ? "" : "，按 " + Figure.yuan(counted) + "计算";
    }
}
