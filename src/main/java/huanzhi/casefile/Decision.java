package huanzhi.casefile;

import huanzhi.base.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What was decided, in which paper, and how it reached the party.
public record Decision(
        Outcome outcome,
        Optional<LocalDate> decidedOn,
        String number,
        Set<PenaltyKind> penalties,
        String detail,
        Money fine,
        Money confiscated,
        Optional<LocalDate> servedOn,
        ServiceMethod serviceMethod,
        Optional<LocalDate> publishedOn) {

    public Decision {
        penalties = Set.copyOf(penalties);
    }
}
