package huanzhi.inspection.figure;

import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What was drawn over the years; the room of the draws knows.
@FunctionalInterface
public interface DrawHistory {

    DrawHistory NONE = reading -> List.of();

    /// One entry for each category of each draw, as far as its names are open.
    List<DrawnPool> of(Reading reading);

    /// Who could be drawn, each with his chance, and whom chance chose.
    record DrawnPool(
            String draw,
            LocalDate drawnOn,
            String category,
            Map<EnterpriseId, Double> chances,
            Set<EnterpriseId> drawn) {

        public DrawnPool {
            chances = Map.copyOf(chances);
            drawn = Set.copyOf(drawn);
        }
    }
}
