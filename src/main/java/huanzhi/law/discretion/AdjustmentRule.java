package huanzhi.law.discretion;

import huanzhi.base.Refusal;
import java.math.BigDecimal;
import java.util.List;

/// 从重、从轻、减轻 or 顶格: by how many per cent of the highest fine a sum may be moved, and on which grounds.
///
/// `withinRange` says that the result stays inside the statutory range; 减轻 alone may leave it.
public record AdjustmentRule(
        String key, String name, Direction direction, int most, boolean withinRange, List<String> grounds) {

    /// Which way it moves the sum.
    public enum Direction {
        UP,
        DOWN,
        /// To the highest fine, whatever the sum was.
        TOP
    }

    public AdjustmentRule {
        grounds = List.copyOf(grounds);
    }

    /// By `percent` of the highest fine; refuses more than the rule allows.
    public Adjustment by(BigDecimal percent, String ground) {
        if (direction == Direction.TOP) {
            return new Adjustment(this, BigDecimal.valueOf(most), ground);
        }
        if (percent.signum() <= 0 || percent.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Refusal(
                    name + "的幅度“" + percent.toPlainString() + "%”不在 0 到 " + most + "% 之间，请改为法定最高额的 " + most + "% 以内。");
        }
        return new Adjustment(this, percent, ground);
    }
}
