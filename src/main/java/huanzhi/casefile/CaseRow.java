package huanzhi.casefile;

import huanzhi.base.Money;
import java.time.LocalDate;
import java.util.Optional;

/// One line of the list of cases; `officers` are names, separated by 、.
public record CaseRow(
        CaseId id,
        String number,
        String cause,
        CaseSource source,
        String party,
        String officers,
        LocalDate discoveredOn,
        Milestones milestones,
        Outcome outcome,
        String decisionNumber,
        Money fine,
        Money confiscated,
        Optional<LocalDate> publishedOn) {

    public CaseStage stage() {
        return milestones.stage();
    }
}
