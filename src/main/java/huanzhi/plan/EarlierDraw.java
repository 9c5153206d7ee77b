package huanzhi.plan;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;

/// That an enterprise was drawn, for a matter of the plan or for none; one that was replaced afterwards counts no
/// longer.
///
/// @param countedOn the day of the period it was drawn for that is nearest to `drawnOn`: a draw for the fourth quarter
/// of
///     2025 that was held on 2026-01-05 counts for 2025, as of 2025-12-31
public record EarlierDraw(
        Optional<PlanMatterId> matter,
        EnterpriseId enterprise,
        String category,
        LocalDate drawnOn,
        LocalDate countedOn) {

    /// Drawn within the period it was for.
    public EarlierDraw(Optional<PlanMatterId> matter, EnterpriseId enterprise, String category, LocalDate drawnOn) {
        this(matter, enterprise, category, drawnOn, drawnOn);
    }
}
