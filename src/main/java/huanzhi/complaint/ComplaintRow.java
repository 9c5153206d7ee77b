package huanzhi.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// One line of the list of complaints; `enterprise` and `handler` are names, empty where there is none.
public record ComplaintRow(
        ComplaintId id,
        String number,
        LocalDate receivedOn,
        Channel channel,
        Nature nature,
        String subject,
        String enterprise,
        String place,
        Set<Medium> media,
        String handler,
        Verdict verdict,
        Optional<LocalDate> acceptedOn,
        Optional<LocalDate> dueOn,
        Optional<LocalDate> closedOn,
        Optional<LocalDate> repliedOn,
        Satisfaction satisfaction) {

    public ComplaintStatus status(LocalDate today) {
        return ComplaintStatus.of(acceptedOn, dueOn, closedOn, today);
    }
}
