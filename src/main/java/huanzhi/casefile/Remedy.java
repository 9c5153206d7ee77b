package huanzhi.casefile;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// A review or lawsuit against the decision, counted by the day it was accepted.
public record Remedy(
        RemedyKind kind, LocalDate acceptedOn, String body, RemedyResult result, Optional<LocalDate> closedOn) {

    public Remedy {
        body = Text.within(100, kind.label() + "的受理机关", body);
        if (closedOn.filter(acceptedOn::isAfter).isPresent()) {
            throw new Refusal(kind.label() + "的审结日期 " + closedOn.get() + " 早于受理日期 " + acceptedOn + "，请核对。");
        }
    }
}
