package huanzhi.plan;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;

/// An enterprise that may not be drawn: by which rule, since which day where there is one, and the sentence saying so.
public record LeftOut(
        EnterpriseId enterprise,
        String code,
        String name,
        String category,
        LeavingRule rule,
        Optional<LocalDate> since,
        String reason) {}
