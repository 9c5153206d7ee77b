package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import java.time.LocalTime;
import java.util.Optional;

/// From when until when on one day, each end as far as it is known.
public record Span(Optional<LocalTime> from, Optional<LocalTime> until) {

    public static final Span UNKNOWN = new Span(Optional.empty(), Optional.empty());

    public Span {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new Refusal("开始时刻 " + from.get() + " 不早于结束时刻 " + until.get() + "，请核对两个时刻。");
        }
    }

    public static Span of(LocalTime from, LocalTime until) {
        return new Span(Optional.of(from), Optional.of(until));
    }

    public boolean isKnown() {
        return from.isPresent() && until.isPresent();
    }

    /// Whether both are known and share a minute; one may begin the minute the other ends.
    public boolean overlaps(Span other) {
        return isKnown()
                && other.isKnown()
                && from.get().isBefore(other.until.get())
                && other.from.get().isBefore(until.get());
    }

    /// `09:00 至 11:30`; empty where nothing is known.
    public String text() {
        if (from.isEmpty() && until.isEmpty()) {
            return "";
        }
        return from.map(LocalTime::toString).orElse("？") + " 至 "
                + until.map(LocalTime::toString).orElse("？");
    }
}
