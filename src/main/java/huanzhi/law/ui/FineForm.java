package huanzhi.law.ui;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import huanzhi.ui.Kit;
import huanzhi.ui.form.Field;
import huanzhi.ui.form.Form;
import huanzhi.ui.form.FormBuilder;
import huanzhi.ui.form.RowsOf;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/// The form of one range of a fine: sums, or multiples of something.
final class FineForm {

    private final Kit kit;

    FineForm(Kit kit) {
        this.kit = kit;
    }

    RowsOf<Fine> rows() {
        return new RowsOf<>("一档罚款", Fine::text, this::form);
    }

    private Form<Fine> form(Optional<Fine> old) {
        var sum = old.map(Fine::scale).filter(Fine.Sum.class::isInstance).map(Fine.Sum.class::cast);
        var times = old.map(Fine::scale).filter(Fine.Times.class::isInstance).map(Fine.Times.class::cast);
        var form = new FormBuilder(kit);
        form.section("对象和情形", "一般情形不填情形；情节严重、拒不改正等各加一档。");
        var payer = form.choice(
                "对象", Fine.Payer.class, it -> it.value(old.map(Fine::payer).orElse(Fine.Payer.UNIT)));
        var when = form.text("情形", it -> it.hint("如 情节严重").value(old.map(Fine::circumstance)));
        form.section("数额", "按数额罚的填这里。");
        var least = form.money("下限", it -> it.value(sum.map(Fine.Sum::least)));
        var most = form.money("上限", it -> it.value(sum.map(Fine.Sum::most)));
        form.section("倍数", "按倍数罚的填这里，5% 写 0.05。");
        var of = form.text("基数", it -> it.hint("如 违法所得").value(times.map(Fine.Times::of)));
        var fewest = factor(form, "最低倍数", times.map(Fine.Times::least));
        var highest = factor(form, "最高倍数", times.map(Fine.Times::most));
        var floor = form.money("最低基数", it -> it.hint("不足的按此计算").value(times.flatMap(Fine.Times::floor)));
        return form.yields(() -> new Fine(
                payer.orElse(Fine.Payer.UNIT),
                when.get(),
                of.get().isEmpty()
                        ? sum(least.orElse(Money.ZERO), most.value())
                        : times(of.get(), fewest.orElse(BigDecimal.ZERO), highest.value(), floor.value())));
    }

    private static Fine.Scale sum(Money least, Optional<Money> most) {
        var highest = most.orElseThrow(() -> new Refusal("上限没有填写，请填写罚款的最高数额，或者填写倍数的基数。"));
        if (least.compareTo(highest) > 0) {
            throw new Refusal("下限高于上限，请改正。");
        }
        return new Fine.Sum(least, highest);
    }

    private static Fine.Scale times(String of, BigDecimal least, Optional<BigDecimal> most, Optional<Money> floor) {
        var highest = most.orElseThrow(() -> new Refusal("最高倍数没有填写，请填写。"));
        if (least.compareTo(highest) > 0) {
            throw new Refusal("最低倍数高于最高倍数，请改正。");
        }
        return new Fine.Times(of, least, highest, floor);
    }

    private static Field<BigDecimal> factor(FormBuilder form, String label, Optional<BigDecimal> value) {
        Function<String, BigDecimal> read = typed -> {
            try {
                return new BigDecimal(typed.strip());
            } catch (NumberFormatException e) {
                throw new Refusal(label + "“" + typed + "”不是数，请写成 3 或者 0.05 的样子。", e);
            }
        };
        return form.parsed(label, read, BigDecimal::toPlainString, it -> it.value(value));
    }
}
