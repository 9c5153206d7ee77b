package huanzhi.deadline;

import huanzhi.base.DateText;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;

/// A period that is not counted, first and last day included; an empty ground leaves open which of the rule's it is.
public record Exclusion(String ground, LocalDate from, LocalDate to) {

    private static final String UNNAMED = "不计期间";
    private static final String RANGE = "..";

    public Exclusion {
        ground = Text.clean(ground);
        if (to.isBefore(from)) {
            throw new Refusal("不计入的期间“" + from + ".." + to + "”止日早于起日，请把两个日期对调或者改正。");
        }
    }

    /// Reads `2026-04-01..2026-04-12=鉴定`; the ground may be left out, and a single day stands for itself.
    public static Exclusion of(String written) {
        var text = Text.clean(written);
        var sign = text.indexOf('=');
        var days = sign < 0 ? text : text.substring(0, sign);
        var dots = days.indexOf(RANGE);
        var from = DateText.complete(dots < 0 ? days : days.substring(0, dots));
        var to = dots < 0 ? from : DateText.complete(days.substring(dots + RANGE.length()));
        return new Exclusion(sign < 0 ? "" : text.substring(sign + 1), from, to);
    }

    boolean overlaps(Exclusion other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /// `鉴定 2026-04-01 至 2026-04-12`.
    public String text() {
        return (ground.isEmpty() ? UNNAMED : ground) + " " + from + (to.equals(from) ? "" : " 至 " + to);
    }
}
