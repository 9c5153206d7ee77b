package huanzhi.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChancesTest {

    private static final double EXACT = 2 * Chances.ERROR;

    /// Weights and counts apart; the expectation goes one draw after the other.
    @ParameterizedTest
    @CsvSource(textBlock = """
        1 2,           1 1,            1
        1 2 3 4 5,     1 1 1 1 1,      1
        1 2 3 4 5,     1 1 1 1 1,      4
        1 900,         3 1,            2
        1 900,         200 1,          40
        1 2 3 4 5,     48 48 48 48 48, 10
        1 2 4,         30 12 5,        12
        1 30 900,      40 2 1,         42
        2 3,           46 1,           12
        """)
    void theyAreThoseOfDrawingOneAfterTheOther(String weights, String counts, int drawn) {
        var expected = SuccessiveDraws.chances(numbers(weights), numbers(counts), drawn);
        var chances = List.copyOf(
                Chances.of(counted(numbers(weights), numbers(counts)), drawn).values());
        for (var k = 0; k < expected.length; k++) {
            assertEquals(expected[k], chances.get(k), EXACT, "weight " + k);
        }
    }

    /// Every order in which six can be drawn, each with its probability.
    @Test
    void theyAreThoseOfAllOrdersOfASmallPool() {
        var weights = new int[] {1, 1, 2, 3, 3, 5};
        for (var drawn = 1; drawn <= weights.length; drawn++) {
            var expected = new double[weights.length];
            count(weights, drawn, new ArrayList<>(), 1, expected);
            var chances = Chances.of(counted(new int[] {1, 2, 3, 5}, new int[] {2, 1, 2, 1}), drawn);
            for (var k = 0; k < weights.length; k++) {
                assertEquals(expected[k], chances.get(weights[k]), EXACT);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 47, 12", "3, 400, 10", "1, 5, 5", "7, 9, 0"})
    void equalWeightsHaveEqualShares(int weight, int count, int drawn) {
        assertEquals(
                (double) drawn / count,
                Chances.of(counted(new int[] {weight}, new int[] {count}), drawn)
                        .get(weight));
    }

    /// The expected number of those drawn is the number drawn; a pool too large to be gone through.
    @Test
    void inALargePoolTheyAddUpToTheNumberDrawn() {
        var counts = counted(new int[] {1, 2, 3, 4, 5}, new int[] {2400, 2400, 2400, 2400, 2400});
        var sum = Chances.of(counts, 500).entrySet().stream()
                .mapToDouble(each -> each.getValue() * counts.get(each.getKey()))
                .sum();
        assertEquals(500, sum, 12_000 * EXACT);
    }

    /// 200 000 draws of 4 from 12 by random numbers; three and a half standard errors for each of the twelve.
    @Test
    void samplesComeOutAlike() {
        var weights = new int[] {1, 1, 1, 1, 2, 2, 2, 2, 5, 5, 5, 5};
        var random = new Random(20_261_130);
        var draws = 200_000;
        var drawn = new int[weights.length];
        for (var i = 0; i < draws; i++) {
            var keys = Arrays.stream(weights)
                    .mapToDouble(weight -> IntStream.range(0, weight)
                            .mapToDouble(each -> random.nextDouble())
                            .min()
                            .orElseThrow())
                    .toArray();
            IntStream.range(0, weights.length)
                    .boxed()
                    .sorted((one, other) -> Double.compare(keys[one], keys[other]))
                    .limit(4)
                    .forEach(each -> drawn[each]++);
        }
        var chances = Chances.of(counted(new int[] {1, 2, 5}, new int[] {4, 4, 4}), 4);
        for (var k = 0; k < weights.length; k++) {
            var chance = chances.get(weights[k]);
            assertEquals(chance, (double) drawn[k] / draws, 3.5 * Math.sqrt(chance * (1 - chance) / draws));
        }
    }

    private static void count(int[] weights, int drawn, List<Integer> before, double probability, double[] chances) {
        if (before.size() == drawn) {
            before.forEach(each -> chances[each] += probability);
            return;
        }
        var left = IntStream.range(0, weights.length)
                .filter(each -> !new HashSet<>(before).contains(each))
                .toArray();
        var all = Arrays.stream(left).map(each -> weights[each]).sum();
        for (var each : left) {
            var after = new ArrayList<>(before);
            after.add(each);
            count(weights, drawn, after, probability * weights[each] / all, chances);
        }
    }

    private static int[] numbers(String words) {
        return Arrays.stream(words.split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    private static SortedMap<Integer, Integer> counted(int[] weights, int[] counts) {
        var counted = new TreeMap<Integer, Integer>();
        for (var k = 0; k < weights.length; k++) {
            counted.put(weights[k], counts[k]);
        }
        return counted;
    }
}
