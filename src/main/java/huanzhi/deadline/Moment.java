package huanzhi.deadline;

import huanzhi.base.DateText;
import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day, and the time of day where a limit is counted in hours and somebody wrote it down.
public record Moment(LocalDate day, Optional<LocalTime> time) {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})(?::\\d{2})?$");

    public static Moment on(LocalDate day) {
        return new Moment(day, Optional.empty());
    }

    /// Reads `2026-3-2`, and with a time `2026-3-2 15:30` or `2026-03-02T15:30`.
    public static Moment of(String written) {
        return new Moment(DateText.complete(written), time(written));
    }

    private static Optional<LocalTime> time(String written) {
        var match = TIME.matcher(Text.clean(written));
        if (!match.find()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(match.group(1));
        var minute = Integer.parseInt(match.group(2));
        if (hour > 23 || minute > 59) {
            throw new Refusal(new Problem("时刻", match.group(), "不是一天里的时刻", "请写成 15:30 的样子"));
        }
        return Optional.of(LocalTime.of(hour, minute));
    }

    /// `2026-03-02`, `2026-03-02 15:30`.
    public String text() {
        return day + time.map(clock -> " " + clock).orElse("");
    }
}
