package huanzhi.draw.round;

import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A task of an earlier draw that stands; `open` says whether its names are known to people.
record PastTask(
        Optional<PlanMatterId> matter,
        DrawPeriod period,
        LocalDate drawnOn,
        String category,
        EnterpriseId enterprise,
        List<OfficerId> officers,
        boolean open) {

    PastTask {
        officers = List.copyOf(officers);
    }
}
