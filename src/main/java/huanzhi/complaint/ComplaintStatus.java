package huanzhi.complaint;

import huanzhi.base.Labelled;
import java.time.LocalDate;
import java.util.Optional;

/// How far a complaint has come on a given day; it is never stored.
public enum ComplaintStatus implements Labelled {
    NOT_ACCEPTED("未受理"),
    IN_HAND("受理中"),
    OVERDUE("超期"),
    CLOSED("已办结");

    private final String label;

    ComplaintStatus(String label) {
        this.label = label;
    }

    /// A closed complaint is closed, late or not; an open one is overdue from the day after its due day on.
    public static ComplaintStatus of(
            Optional<LocalDate> acceptedOn, Optional<LocalDate> dueOn, Optional<LocalDate> closedOn, LocalDate today) {
        if (closedOn.isPresent()) {
            return CLOSED;
        }
        if (dueOn.filter(today::isAfter).isPresent()) {
            return OVERDUE;
        }
        return acceptedOn.isPresent() ? IN_HAND : NOT_ACCEPTED;
    }

    @Override
    public String label() {
        return label;
    }
}
