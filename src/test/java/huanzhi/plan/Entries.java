package huanzhi.plan;

import huanzhi.register.EnterpriseId;
import huanzhi.register.Operation;
import huanzhi.register.RegisterEntry;
import huanzhi.register.Supervision;
import java.time.LocalDate;
import java.util.Optional;

/// Enterprises of a register that is made up.
final class Entries {

    private static final LocalDate LISTED_ON = LocalDate.of(2023, 12, 1);

    private Entries() {}

    static RegisterEntry of(long id, String supervision, Operation operation, boolean positive) {
        return of(id, supervision, operation, "绿牌", "", positive);
    }

    static RegisterEntry of(
            long id, String supervision, Operation operation, String credit, String risk, boolean positive) {
        return new RegisterEntry(
                new EnterpriseId(id),
                "C" + id,
                "厂" + id,
                "",
                new Supervision(supervision),
                operation,
                Optional.empty(),
                credit,
                risk,
                positive ? Optional.of(LISTED_ON) : Optional.empty());
    }
}
