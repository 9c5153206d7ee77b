package huanzhi.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// 100,000 draws from 400 enterprises in three categories: how often each is drawn.
@Tag("soak")
class DrawFairnessTest {

    private static final int DRAWS = 100_000;
    private static final Map<String, Integer> SIZES = Map.of("重点", 60, "一般", 240, "特殊", 100);
    private static final int QUOTA = 10;
    private static final int[] WEIGHTS = {1, 2, 3, 4, 5};

    /// The normal quantile of 0.99.
    private static final double QUANTILE = 2.326;

    /// Against the same for all. Drawn without being put back, the counts of a category scatter less than with; the
    /// statistic is set right for that by (n − 1) / (n − q).
    @Test
    void everyEnterpriseIsDrawnAsOftenAsTheOthers() {
        var drawn = drawn(i -> 1);
        SIZES.forEach((category, size) -> {
            var statistic = statistic(drawn, category, size);
            System.out.printf("%s: chi-square %.1f of %.1f%n", category, statistic, critical(size - 1));
            assertTrue(statistic < critical(size - 1), () -> category + ": " + statistic + " of " + critical(size - 1));
        });
    }

    /// With weights 1 to 5 the share of each weight is that of drawing one after the other, within three standard
    /// errors.
    /// Those of one weight are counted together, whose number scatters less than if each were drawn for himself.
    @Test
    void theSharesOfTheWeightsAreTheExactOnes() {
        var drawn = drawn(i -> WEIGHTS[i % WEIGHTS.length]);
        SIZES.forEach((category, size) -> {
            var counts =
                    Arrays.stream(WEIGHTS).map(each -> size / WEIGHTS.length).toArray();
            var chances = SuccessiveDraws.chances(WEIGHTS, counts, QUOTA);
            for (var k = 0; k < WEIGHTS.length; k++) {
                var weight = WEIGHTS[k];
                var times = IntStream.range(0, size)
                        .filter(i -> WEIGHTS[i % WEIGHTS.length] == weight)
                        .map(i -> drawn.getOrDefault(code(category, i), 0))
                        .sum();
                var trials = (double) DRAWS * counts[k];
                var error = Math.sqrt(trials * chances[k] * (1 - chances[k]));
                var off = (times - trials * chances[k]) / error;
                System.out.printf(
                        "%s, weight %d: share %.6f, exact %.6f, %.2f standard errors%n",
                        category, weight, times / trials, chances[k], off);
                assertEquals(0, off, 3, category + ", weight " + weight);
            }
        });
    }

    private static Map<String, Integer> drawn(IntUnaryOperator weight) {
        var entries = new ArrayList<PoolEntry>();
        SIZES.forEach((category, size) -> {
            for (var i = 0; i < size; i++) {
                entries.add(new PoolEntry(code(category, i), "单位" + i, category, weight.applyAsInt(i)));
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
        var drawn = new HashMap<String, Integer>();
        for (var i = 0; i < DRAWS; i++) {
            Draw.of(pool, new Roster(List.of()), rules, new Secret("%064x".formatted(i)), "8153", List.of())
                    .tasks()
                    .forEach(task -> drawn.merge(task.code(), 1, Integer::sum));
        }
        return drawn;
    }

    private static String code(String category, int i) {
        return category.hashCode() + "-" + i;
    }

    private static double statistic(Map<String, Integer> drawn, String category, int size) {
        var expected = (double) DRAWS * QUOTA / size;
        return IntStream.range(0, size)
                        .mapToDouble(i -> drawn.getOrDefault(code(category, i), 0) - expected)
                        .map(difference -> difference * difference / expected)
                        .sum()
                * (size - 1)
                / (size - QUOTA);
    }

    /// The 0.99 quantile of chi-square by Wilson and Hilferty.
    private static double critical(int degrees) {
        var part = 2.0 / (9 * degrees);
        return degrees * Math.pow(1 - part + QUANTILE * Math.sqrt(part), 3);
    }
}
