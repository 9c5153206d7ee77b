package huanzhi.plan;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;

/// That an enterprise was drawn for a matter of the plan; one that was replaced afterwards counts no longer.
public record EarlierDraw(PlanMatterId matter, EnterpriseId enterprise, String category, LocalDate drawnOn) {}
