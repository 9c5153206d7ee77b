package huanzhi.law;

import huanzhi.base.Labelled;
import huanzhi.base.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// One range a statute sets for a fine; `circumstance` is empty for the ordinary case.
public record Fine(Payer payer, String circumstance, Scale scale) {

    /// Whom the range is for.
    public enum Payer implements Labelled {
        UNIT("单位"),
        /// 直接负责的主管人员和其他直接责任人员.
        RESPONSIBLE("责任人员"),
        /// 个人.
        PERSON("个人");

        private final String label;

        Payer(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// What the range is measured in.
    public sealed interface Scale {}

    /// Between two sums, both included.
    public record Sum(Money least, Money most) implements Scale {}

    /// So many times `of` (违法所得, 处置费用); 0.01 to 0.05 are one to five per cent. Not less than `floor`, if there is one.
    public record Times(String of, BigDecimal least, BigDecimal most, Optional<Money> floor) implements Scale {}

    /// `单位，情节严重：100万元以上1000万元以下`.
    public String text() {
        return column() + "：" + RangeText.of(scale);
    }

    /// Which column of the statute it is: `单位` or `单位，情节严重`.
    public String column() {
        return payer.label() + (circumstance.isEmpty() ? "" : "，" + circumstance);
    }
}
