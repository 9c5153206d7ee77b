package huanzhi.base;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/// Dates as people write them: `2026-9-25`, `20260925`, `2026/9/25`, `2026.9.25`, `2026年9月25日`, also with a time of
/// day or a weekday behind, which is dropped; in forms also `9.25`, `9月25日` (this year), `今天`, `明天`, `今天+5`.
public final class DateText {

    private static final Map<String, Integer> DAYS = Map.of("今天", 0, "今日", 0, "明天", 1, "后天", 2, "昨天", -1, "前天", -2);
    private static final String SEPARATORS = "-/.年月";
    private static final String BEHIND_A_DAY = "0123456789:时分秒上下午()星期周一二三四五六日天";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int FARTHEST_STEP = 36_500;

    private DateText() {}

    /// What was typed into a form on the day `today`; empty when nothing was. Refuses what is no date, and days the
    /// calendar does not have. On 2026-09-21, `今天+5` is 2026-09-26 and `9.25` is 2026-09-25.
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        var text = Text.clean(typed).replace(" ", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var word = text.length() < 2 ? null : DAYS.get(text.substring(0, 2));
        if (word != null) {
            return Optional.of(today.plusDays(word + (long) step(typed, text.substring(2))));
        }
        return Optional.of(read(typed, today.getYear()));
    }

    /// What stands in a ledger, where this year and today mean nothing: the year must be there.
    public static LocalDate complete(String written) {
        return read(written, 0);
    }

    /// As papers write it, without leading zeros: `2026年1月9日` (GB/T 15835-2011).
    public static String written(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static LocalDate read(String typed, int assumedYear) {
        var text = dayOf(typed);
        if (text.length() == 8 && text.chars().allMatch(DateText::isDigit)) {
            return day(typed, number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
        }
        var parts = new int[3];
        var count = 0;
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i < text.length() && isDigit(text.charAt(i))) {
                continue;
            }
            var separated = i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0;
            if (!separated || i == start || i - start > 4 || count == 3) {
                throw unreadable(typed);
            }
            parts[count++] = number(text, start, i);
            start = i + 1;
        }
        return switch (count) {
            case 3 -> day(typed, parts[0], parts[1], parts[2]);
            case 2 -> withoutYear(typed, parts, assumedYear);
            default -> throw unreadable(typed);
        };
    }

    private static LocalDate withoutYear(String typed, int[] parts, int assumedYear) {
        if (parts[0] >= FIRST_YEAR) {
            throw wrong(typed, "没有写日", "请补上日，如 " + parts[0] + "-" + parts[1] + "-1");
        }
        if (assumedYear == 0) {
            throw wrong(typed, "没有写年份", "请补上四位年份，如 2026-9-25");
        }
        return day(typed, assumedYear, parts[0], parts[1]);
    }

    /// Half-width, without blanks, 日 and what may stand behind a day.
    private static String dayOf(String typed) {
        var text = Text.clean(typed);
        var time = text.indexOf(':');
        if (time > 0 && text.indexOf('日') < 0) {
            var gap = Math.max(text.lastIndexOf(' ', time), text.lastIndexOf('T', time));
            text = gap > 0 ? text.substring(0, gap) : text;
        }
        text = text.replace(" ", "");
        if (text.endsWith("月")) {
            return text.substring(0, text.length() - 1);
        }
        var end = Math.max(text.indexOf('日'), text.indexOf('号'));
        if (end < 0) {
            return text;
        }
        if (text.substring(end + 1).chars().anyMatch(c -> BEHIND_A_DAY.indexOf(c) < 0)) {
            throw unreadable(typed);
        }
        return text.substring(0, end);
    }

    private static LocalDate day(String typed, int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw wrong(typed, "的年份不是 1900 到 2199 之间的四位数", "请写成 2026-9-25 的样子");
        }
        if (month < 1 || month > 12) {
            throw wrong(typed, "的月份不在 1 到 12 之间", "请改正月份");
        }
        var last = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > last) {
            throw wrong(typed, "不是日历上的日期，" + year + "年" + month + "月只有 " + last + " 天", "请改正日");
        }
        return LocalDate.of(year, month, day);
    }

    private static int step(String typed, String signed) {
        if (signed.isEmpty()) {
            return 0;
        }
        var digits = signed.substring(1).replace("天", "");
        var sign = "+-".indexOf(signed.charAt(0));
        if (sign < 0
                || digits.isEmpty()
                || digits.length() > 5
                || !digits.chars().allMatch(DateText::isDigit)) {
            throw unreadable(typed);
        }
        var days = Integer.parseInt(digits);
        if (days > FARTHEST_STEP) {
            throw wrong(typed, "离今天超过一百年", "请改正天数");
        }
        return sign == 0 ? days : -days;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static Refusal unreadable(String typed) {
        return wrong(typed, "不是日期", "请写成 2026-9-25、20260925 或者 2026年9月25日");
    }

    private static Refusal wrong(String typed, String reason, String remedy) {
        return new Refusal(new Problem("日期", Text.trim(typed), reason, remedy));
    }
}
