package huanzhi.base;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times of day as people write them: `9:30`, `09:30`, `930`, `0930`, `9时30分`, `9点`, `9.30`.
public final class TimeText {

    private static final Pattern PARTED = Pattern.compile("(\\d{1,2})[:时点.](\\d{1,2})?分?");
    private static final Pattern RUN_TOGETHER = Pattern.compile("(\\d{1,2})(\\d{2})");

    private TimeText() {}

    /// Empty when nothing was typed; refuses what is no time.
    public static Optional<LocalTime> parse(String typed) {
        var text = Text.clean(typed).replace(" ", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (var pattern : new Pattern[] {PARTED, RUN_TOGETHER}) {
            var match = pattern.matcher(text);
            if (match.matches()) {
                return Optional.of(time(typed, match.group(1), match.group(2)));
            }
        }
        throw wrong(typed, "不是时刻");
    }

    private static LocalTime time(String typed, String hour, String minute) {
        var hours = Integer.parseInt(hour);
        var minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours > 23 || minutes > 59) {
            throw wrong(typed, "不在 0:00 到 23:59 之间");
        }
        return LocalTime.of(hours, minutes);
    }

    private static Refusal wrong(String typed, String reason) {
        return new Refusal(new Problem("时刻", Text.trim(typed), reason, "请写成 9:30 或者 930 的样子"));
    }
}
