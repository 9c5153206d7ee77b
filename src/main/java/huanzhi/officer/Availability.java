package huanzhi.officer;

import huanzhi.register.EnterpriseId;
import java.util.Optional;
import java.util.Set;

/// Whether an officer can be sent out on one day: why not, if not; where he may never be sent; and whether he has done
/// this work for a year.
public record Availability(
        OfficerId officer,
        String name,
        String certificateNumber,
        Optional<String> absence,
        Set<EnterpriseId> recusedFrom,
        boolean experienced) {

    public Availability {
        recusedFrom = Set.copyOf(recusedFrom);
    }
}
