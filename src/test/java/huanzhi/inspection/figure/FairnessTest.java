package huanzhi.inspection.figure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.inspection.figure.DrawHistory.DrawnPool;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairnessTest {

    /// From the printed table of critical values.
    @ParameterizedTest
    @CsvSource(textBlock = """
        3.841, 1, 0.05
        6.635, 1, 0.01
        5.991, 2, 0.05
        18.307, 10, 0.05
        23.209, 10, 0.01
        67.505, 50, 0.05
        124.342, 100, 0.05
        77.929, 100, 0.95
        0, 5, 1
        """)
    void chiSquareAgreesWithThePrintedTable(double x, int freedom, double beyond) {
        assertEquals(beyond, ChiSquare.beyond(x, freedom), 0.00005);
    }

    /// Two of four, twice: each is expected once, with a variance of 2 · ½ · ½. Drawn 2, 2, 0, 0 times the squares over
    /// the variance are 2 each, together 8, times ¾ is 6 with 3 degrees of freedom.
    @Test
    void theStatisticIsWorkedByHand() {
        var fairness = Fairness.of(List.of(draw(4, Set.of(1L, 2L)), draw(4, Set.of(1L, 2L))));
        assertEquals(6, fairness.statistic(), 1e-9);
        assertEquals(3, fairness.freedom());
        assertEquals(1, fairness.lines().getFirst().expected(), 1e-9);
        assertEquals(Math.sqrt(2), fairness.lines().getFirst().deviation(), 1e-9);
        assertEquals(0.1116, fairness.likelihood(), 0.0001);
    }

    @Test
    void fairDrawsAreTakenForFair() {
        var random = new Random(20_260_925);
        var doubted = IntStream.range(0, 200)
                .filter(each -> Fairness.of(fair(random, 40, 10, 12)).likelihood() < 0.01)
                .count();
        assertTrue(doubted <= 8, "2 of 200 are expected below 1 %, there were " + doubted);
    }

    @Test
    void alwaysTheSameOnesAreNot() {
        var always = LongStream.rangeClosed(1, 10).boxed().collect(toSet());
        var fairness = Fairness.of(Collections.nCopies(12, draw(40, always)));
        assertTrue(fairness.tells());
        assertTrue(fairness.sentence().startsWith("有的企业被抽中的次数与应有的差别过大"), fairness::sentence);
    }

    @Test
    void oneDrawTellsNothing() {
        var fairness = Fairness.of(List.of(draw(4, Set.of(1L))));
        assertFalse(fairness.tells());
        assertTrue(fairness.sentence().startsWith("抽取次数还少"), fairness::sentence);
        assertEquals("还没有已经公开的抽取，暂时看不出公平与否。", Fairness.of(List.of()).sentence());
    }

    private static List<DrawnPool> fair(Random random, int size, int drawn, int times) {
        var draws = new ArrayList<DrawnPool>();
        for (var at = 0; at < times; at++) {
            var all = new ArrayList<>(LongStream.rangeClosed(1, size).boxed().toList());
            Collections.shuffle(all, random);
            draws.add(draw(size, new HashSet<>(all.subList(0, drawn))));
        }
        return draws;
    }

    private static DrawnPool draw(int size, Set<Long> drawn) {
        return new DrawnPool(
                "抽〔2026〕1号",
                LocalDate.of(2026, 3, 2),
                "一般",
                LongStream.rangeClosed(1, size)
                        .boxed()
                        .collect(toMap(EnterpriseId::new, each -> (double) drawn.size() / size)),
                drawn.stream().map(EnterpriseId::new).collect(toSet()));
    }
}
