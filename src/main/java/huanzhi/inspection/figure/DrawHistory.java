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

    /// Who could be drawn, each with his weight, and who was.
    record DrawnPool(
            String draw,
            LocalDate drawnOn,
            String category,
            Map<EnterpriseId, Integer> weights,
            Set<EnterpriseId> drawn) {

        public DrawnPool {
            weights = Map.copyOf(weights);
            drawn = Set.copyOf(drawn);
        }

        /// The chance of one enterprise: its share of all weights, times how many were drawn. That is exact with equal
        /// weights; with others it is near enough as long as few are drawn of many.
        double chance(EnterpriseId enterprise) {
            var all = weights.values().stream().mapToInt(each -> each).sum();
            return Math.min(1, (double) drawn.size() * weights.getOrDefault(enterprise, 0) / all);
        }
    }
}
