package huanzhi.inspection.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// So many of so many.
public record Share(int part, int whole) {

    /// `12.5%`, or `—` where there is nothing to have a share of.
    public String percent() {
        return whole == 0
                ? "—"
                : BigDecimal.valueOf(100L * part)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%";
    }

    /// `12/96，12.5%`.
    public String text() {
        return part + "/" + whole + (whole == 0 ? "" : "，" + percent());
    }
}
