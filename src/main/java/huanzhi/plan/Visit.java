package huanzhi.plan;

import huanzhi.base.RecordKey;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;

/// One inspection of an enterprise; `kind` is the word for why, such as `双随机`, `record` its line in the ledger.
public record Visit(
        RecordKey record,
        EnterpriseId enterprise,
        LocalDate day,
        String kind,
        boolean onSite,
        boolean drawn,
        PlanLink plan) {}
