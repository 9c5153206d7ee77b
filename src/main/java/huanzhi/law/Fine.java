package huanzhi.law;

import huanzhi.base.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// One range a statute sets for a fine; `circumstance` is empty for the ordinary case.
public record Fine(Payer payer, String circumstance, Scale scale) {

    /// Whom the range is for.
    public enum Payer {
        UNIT,
        /// 直接负责的主管人员和其他直接责任人员.
        RESPONSIBLE,
        /// 个人.
        PERSON
    }

    /// What the range is measured in.
    public sealed interface Scale {}

    /// Between two sums, both included.
    public record Sum(Money least, Money most) implements Scale {}

    /// So many times `of` (违法所得, 处置费用); 0.01 to 0.05 are one to five per cent. Not less than `floor`, if there is one.
    public record Times(String of, BigDecimal least, BigDecimal most, Optional<Money> floor) implements Scale {}
}
