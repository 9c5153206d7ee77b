package huanzhi.officer;

import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the personnel file says: in the 编制 or not, and whether the officer takes part in random draws at all.
public record Staffing(Gender gender, Optional<YearMonth> born, boolean staffed, boolean drawable) {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\D?(0?[1-9]|1[0-2])月?");

    public static final Staffing USUAL = new Staffing(Gender.UNSAID, Optional.empty(), true, true);

    /// `1985-03`, `1985.3`, `1985年3月` and the like.
    public static YearMonth month(String typed) {
        var read = MONTH.matcher(Text.clean(typed));
        if (!read.matches()) {
            throw new Refusal(new Problem("出生年月", typed, "不是年月", "请填写如 1985-03"));
        }
        return YearMonth.of(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)));
    }
}
