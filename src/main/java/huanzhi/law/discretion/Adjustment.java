package huanzhi.law.discretion;

import huanzhi.base.Text;
import java.math.BigDecimal;

/// A rule applied to one case: by so many per cent of the highest fine, on this ground (empty while it is not told).
public record Adjustment(AdjustmentRule rule, BigDecimal percent, String ground) {

    public Adjustment {
        ground = Text.within(500, rule.name() + "的理由", ground);
    }
}
