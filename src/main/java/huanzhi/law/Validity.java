package huanzhi.law;

import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/// The days something is in force, first and last included; without a last day it still is.
public record Validity(LocalDate from, Optional<LocalDate> until) {

    public Validity {
        var first = from;
        until.filter(last -> last.isBefore(first)).ifPresent(last -> {
            throw new Refusal("失效日期 " + last + " 早于生效日期 " + first + "，请改正法规数据。");
        });
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// Whether every day of `other` is also one of these.
    public boolean covers(Validity other) {
        return contains(other.from)
                && (until.isEmpty() || other.until.map(this::contains).orElse(false));
    }

    /// `自 2026-08-15`, `2018-01-01 至 2026-08-14`.
    public String text() {
        return until.map(last -> from + " 至 " + last).orElse("自 " + from);
    }

    public boolean overlaps(Validity other) {
        return contains(other.from) || other.contains(from);
    }
}
