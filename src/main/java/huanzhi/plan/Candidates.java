package huanzhi.plan;

import java.time.LocalDate;
import java.util.List;

/// Everyone in the register as one draw sees them on one day: who may be drawn, who may not and why, and how many.
public record Candidates(
        String title, LocalDate asOf, List<Candidate> eligible, List<LeftOut> leftOut, List<CategoryQuota> quotas) {

    public Candidates {
        eligible = List.copyOf(eligible);
        leftOut = List.copyOf(leftOut);
        quotas = List.copyOf(quotas);
    }
}
