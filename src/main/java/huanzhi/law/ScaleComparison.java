package huanzhi.law;

import huanzhi.base.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Two ranges of one column set against each other: maximum first, then minimum.
record ScaleComparison(Milder milder, String why) {

    /// Of an empty side the library does not know whether it fines at all.
    static ScaleComparison of(Optional<Fine.Scale> older, Optional<Fine.Scale> newer, Optional<Money> base) {
        if (older.isEmpty() || newer.isEmpty()) {
            return oneSided(older, newer);
        }
        var was = older.get();
        var is = newer.get();
        if (was instanceof Fine.Times a && is instanceof Fine.Times b && a.of().equals(b.of())) {
            return told(was, is, order(a.most(), b.most(), a.least(), b.least()));
        }
        var sums = sum(was, base)
                .flatMap(a -> sum(is, base)
                        .map(b -> order(yuan(a.most()), yuan(b.most()), yuan(a.least()), yuan(b.least()))));
        return sums.map(order -> told(counted(was, base), counted(is, base), order))
                .orElseGet(() -> new ScaleComparison(
                        Milder.OPEN,
                        "旧法罚" + RangeText.of(was) + "，新法罚" + RangeText.of(is) + "，一边是倍数，须按本案的" + base(was, is)
                                + "算出数额再比较"));
    }

    private static ScaleComparison oneSided(Optional<Fine.Scale> older, Optional<Fine.Scale> newer) {
        if (older.isEmpty() && newer.isEmpty()) {
            return new ScaleComparison(Milder.EQUAL, "两法都没有罚款");
        }
        return new ScaleComparison(
                Milder.OPEN,
                older.isEmpty()
                        ? "旧法是否罚款本库没有载明，新法罚" + RangeText.of(newer.get())
                        : "旧法罚" + RangeText.of(older.get()) + "，新法是否罚款本库没有载明");
    }

    private static ScaleComparison told(Fine.Scale was, Fine.Scale is, Order order) {
        var ranges =
                order.sign() == 0 ? "两法都罚" + RangeText.of(was) : "旧法罚" + RangeText.of(was) + "，新法罚" + RangeText.of(is);
        return new ScaleComparison(Milder.of(order.sign()), ranges + "，" + order.words());
    }

    private static Order order(BigDecimal mostWas, BigDecimal mostIs, BigDecimal leastWas, BigDecimal leastIs) {
        var most = mostWas.compareTo(mostIs);
        if (most != 0) {
            return new Order(most, (most < 0 ? "旧法" : "新法") + "的上限较低");
        }
        var least = leastWas.compareTo(leastIs);
        return least == 0 ? new Order(0, "幅度相同") : new Order(least, "上限相同而" + (least < 0 ? "旧法" : "新法") + "的下限较低");
    }

    /// A multiple becomes a sum once its base is known; the base is at least the floor.
    private static Optional<Fine.Sum> sum(Fine.Scale scale, Optional<Money> base) {
        return switch (scale) {
            case Fine.Sum sum -> Optional.of(sum);
            case Fine.Times times ->
                base.map(known -> times.floor()
                                .filter(floor -> floor.compareTo(known) > 0)
                                .orElse(known))
                        .map(known -> new Fine.Sum(product(known, times.least()), product(known, times.most())));
        };
    }

    private static Fine.Scale counted(Fine.Scale scale, Optional<Money> base) {
        return sum(scale, base).<Fine.Scale>map(sum -> sum).orElse(scale);
    }

    private static Money product(Money base, BigDecimal factor) {
        return Money.ofYuan(base.yuan().multiply(factor).setScale(2, RoundingMode.HALF_UP));
    }

    private static String base(Fine.Scale was, Fine.Scale is) {
        return was instanceof Fine.Times times ? times.of() : ((Fine.Times) is).of();
    }

    private static BigDecimal yuan(Money money) {
        return money.yuan();
    }

    private record Order(int sign, String words) {}
}
