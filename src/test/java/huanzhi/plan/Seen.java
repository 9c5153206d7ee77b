package huanzhi.plan;

import huanzhi.base.RecordKey;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;

/// Visits of which nobody said what they have to do with the plan.
final class Seen {

    private Seen() {}

    static Visit at(EnterpriseId firm, LocalDate day, String kind, boolean onSite, boolean drawn) {
        return new Visit(new RecordKey("inspection", 0), firm, day, kind, onSite, drawn, PlanLink.UNSAID);
    }
}
