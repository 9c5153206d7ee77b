package huanzhi.officer;

import huanzhi.base.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/// Days on which an officer is away, both ends included; without a last day nobody knows yet when it ends.
public record Leave(LeaveKind kind, LocalDate firstDay, Optional<LocalDate> lastDay) {

    public Leave {
        if (lastDay.filter(firstDay::isAfter).isPresent()) {
            throw new Refusal(kind.label() + "的最后一天 " + lastDay.get() + " 早于第一天 " + firstDay + "，请核对。");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay)
                && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// Such as `2024-03-01 至 2024-03-15 病假`.
    public String words() {
        return firstDay + " 至 " + lastDay.map(LocalDate::toString).orElse("未定") + " " + kind.label();
    }
}
