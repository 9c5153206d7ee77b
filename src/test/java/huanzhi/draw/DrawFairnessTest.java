package huanzhi.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// 100,000 draws from 400 enterprises of equal weight in three categories: how often each is drawn, against
/// the same for all.
///
/// Drawn without being put back, the counts of a category scatter less than with; the statistic is set right for that
/// by
/// (n − 1) / (n − q).
@Tag("soak")
class DrawFairnessTest {

    private static final int DRAWS = 100_000;
    private static final Map<String, Integer> SIZES = Map.of("重点", 60, "一般", 240, "特殊", 100);
    private static final int QUOTA = 10;

    /// The normal quantile of 0.99.
    private static final double QUANTILE = 2.326;

    @Test
    void everyEnterpriseIsDrawnAsOftenAsTheOthers() {
        var entries = new ArrayList<PoolEntry>();
        SIZES.forEach((category, size) -> {
            for (var i = 0; i < size; i++) {
                entries.add(new PoolEntry(category.hashCode() + "-" + i, "单位" + i, category, 1));
            }
        });
        var pool = new Pool(entries);
        var rules = new DrawRules(
                "试抽",
                SIZES.keySet().stream()
                        .sorted()
                        .map(category -> new Quota(category, QUOTA, "10"))
                        .toList(),
                List.of());
        var drawn = new HashMap<String, Map<String, Integer>>();
        for (var i = 0; i < DRAWS; i++) {
            Draw.of(pool, new Roster(List.of()), rules, new Secret("%064x".formatted(i)), "8153", List.of())
                    .tasks()
                    .forEach(task -> drawn.computeIfAbsent(task.category(), any -> new HashMap<>())
                            .merge(task.code(), 1, Integer::sum));
        }
        SIZES.forEach((category, size) -> {
            var statistic = statistic(drawn.get(category), size);
            assertTrue(statistic < critical(size - 1), () -> category + ": " + statistic + " of " + critical(size - 1));
        });
    }

    private static double statistic(Map<String, Integer> counts, int size) {
        var expected = (double) DRAWS * QUOTA / size;
        var sum = counts.values().stream()
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        return (sum + (size - counts.size()) * expected) * (size - 1) / (size - QUOTA);
    }

    /// The 0.99 quantile of chi-square by Wilson and Hilferty.
    private static double critical(int degrees) {
        var part = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - part + QUANTILE * Math.sqrt(part), 3);
    }
}
