package huanzhi.deadline;

import java.time.LocalDate;
import java.util.Optional;

/// Where a rule stands, on which days that holds (both included), and whether somebody has looked it up.
public record Basis(String article, boolean confirmed, LocalDate from, Optional<LocalDate> until) {

    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
