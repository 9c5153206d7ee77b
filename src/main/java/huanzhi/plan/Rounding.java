package huanzhi.plan;

import huanzhi.base.Labelled;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How a share that is no whole number becomes one; 不低于 in a rule means up.
public enum Rounding implements Labelled {
    UP("向上取整", RoundingMode.CEILING),
    NEAREST("四舍五入", RoundingMode.HALF_UP),
    DOWN("舍去小数", RoundingMode.FLOOR);

    private final String label;
    private final RoundingMode mode;

    Rounding(String label, RoundingMode mode) {
        this.label = label;
        this.mode = mode;
    }

    @Override
    public String label() {
        return label;
    }

    int of(BigDecimal amount) {
        return amount.setScale(0, mode).intValueExact();
    }
}
