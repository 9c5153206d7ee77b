package huanzhi.plan;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;

/// That an enterprise was drawn, for a matter of the plan or for none; one that was replaced afterwards counts no
/// longer.
public record EarlierDraw(Optional<PlanMatterId> matter, EnterpriseId enterprise, String category, LocalDate drawnOn) {}
