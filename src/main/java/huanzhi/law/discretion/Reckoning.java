package huanzhi.law.discretion;

import huanzhi.base.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A fine with its working: `percent` of the highest fine before adjustment, the standard sum (基准额) and the amount
/// after it, and the range in money, rounded as the amount is.
///
/// `doubts` say what somebody still has to look up; none means that nothing is 待核对.
public record Reckoning(
        Yardstick yardstick,
        List<Pick> picks,
        Optional<Adjustment> adjustment,
        BigDecimal percent,
        Money standard,
        Money amount,
        Money least,
        Money most,
        String formula,
        List<Step> steps,
        List<String> doubts) {

    public Reckoning {
        picks = List.copyOf(picks);
        steps = List.copyOf(steps);
        doubts = List.copyOf(doubts);
    }

    public boolean confirmed() {
        return doubts.isEmpty();
    }
}
