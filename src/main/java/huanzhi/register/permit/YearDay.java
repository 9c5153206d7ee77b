package huanzhi.register.permit;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Pattern;

/// A day of every year as people write it: `1-31`, `1月31日`, `2月底`; written `1月31日`, and the last day of February,
/// which is not the same in every year, `2月底`.
public final class YearDay {

    private static final Pattern END = Pattern.compile("(\\d{1,2})月底");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[-./月](\\d{1,2})日?");
    private static final MonthDay END_OF_FEBRUARY = MonthDay.of(2, 29);

    private YearDay() {}

    public static MonthDay read(String typed) {
        var text = Text.clean(typed).replace(" ", "");
        var end = END.matcher(text);
        var day = DAY.matcher(text);
        try {
            if (end.matches()) {
                var month = Integer.parseInt(end.group(1));
                return MonthDay.of(month, MonthDay.of(month, 1).getMonth().maxLength());
            }
            if (day.matches()) {
                return MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
            }
        } catch (DateTimeException notInTheYear) {
            throw new Refusal("“" + typed + "”一年里没有这一天，请填写如 1月31日 或者 2月底。", notInTheYear);
        }
        throw new Refusal("“" + typed + "”看不出是哪月哪日，请填写如 1月31日 或者 2月底。");
    }

    public static String write(MonthDay day) {
        return day.equals(END_OF_FEBRUARY) ? "2月底" : day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
