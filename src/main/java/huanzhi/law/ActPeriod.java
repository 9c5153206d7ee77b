package huanzhi.law;

import huanzhi.base.Refusal;
import java.time.LocalDate;

/// From when to when an act lasted, both days included; an act of one day has that day twice.
public record ActPeriod(LocalDate from, LocalDate to) {

    public ActPeriod {
        if (to.isBefore(from)) {
            throw new Refusal("行为终了日 " + to + " 早于行为开始日 " + from + "，请改正日期。");
        }
    }

    public static ActPeriod on(LocalDate day) {
        return new ActPeriod(day, day);
    }

    /// Whether it went on over the day before `day` into `day`.
    boolean crosses(LocalDate day) {
        return from.isBefore(day) && !to.isBefore(day);
    }

    /// `2026-08-01`, or `2026-08-01 至 2026-08-20`.
    public String text() {
        return from.equals(to) ? from.toString() : from + " 至 " + to;
    }
}
