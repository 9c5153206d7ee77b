package huanzhi.officer;

import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/// A training an officer took part in, in 学时.
public record Training(LocalDate heldOn, String theme, BigDecimal hours) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) ?(学时|课时|小时)$");

    public Training {
        theme = Text.within(200, "培训主题", theme);
        if (theme.isEmpty()) {
            throw new Refusal(heldOn + " 的培训没有写主题，请填写。");
        }
        if (hours.signum() <= 0 || hours.compareTo(MOST) > 0) {
            throw new Refusal("培训“" + theme + "”的学时 " + hours.toPlainString() + " 不对，请填写大于 0、不超过 1000 的数。");
        }
        hours = hours.setScale(1, RoundingMode.HALF_UP);
    }

    /// Such as `2024-03-05 新固废法 8 学时`.
    public String words() {
        return heldOn + " " + theme + " " + plain(hours) + " 学时";
    }

    /// `8`, `4.5`, `8 学时` and the like.
    public static BigDecimal hours(String typed) {
        try {
            return new BigDecimal(UNIT.matcher(Text.clean(typed)).replaceFirst(""));
        } catch (NumberFormatException notANumber) {
            throw new Refusal(new Problem("学时", typed, "不是数", "请填写如 8 或者 4.5"), notANumber);
        }
    }

    /// `8` rather than `8.0`.
    public static String plain(BigDecimal hours) {
        var stripped = hours.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
