package huanzhi.draw;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/// How likely an enterprise of each weight is to be among the drawn ones of its category, to [#ERROR].
///
/// A ticket is as good as any number between 0 and 1, and a key the smallest of w tickets, so with t = −ln(1 − x) it
/// lies
/// above t with probability e^(−w·t). It is drawn if fewer than q of the others lie below it: the chance is
/// ∫ w·e^(−w·t) · P(fewer than q of the others lie below t) dt. How many lie below is a sum of one binomial for each
/// weight. The integral runs over ln t, where every factor is at least about 1/√q wide, by Gauss and Legendre in panels
/// that are halved until a panel and its halves agree; the halves, which are better by many digits, are taken.
public final class Chances {

    /// What all panels together may be off by; the two ends of t that are left out weigh less.
    public static final double ERROR = 1e-9;

    private static final double SMALLEST = 1e-14;
    private static final double LARGEST = 40;
    private static final double PANEL = 0.25;
    private static final int MOST_HALVINGS = 20;

    private final int[] weights;
    private final int[] counts;
    private final int drawn;
    private final double least;

    private Chances(SortedMap<Integer, Integer> counts, int drawn) {
        this.weights = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        this.counts = counts.values().stream().mapToInt(Integer::intValue).toArray();
        this.drawn = drawn;
        this.least = ERROR * PANEL / (Math.log(LARGEST / SMALLEST) + Math.log(weights[weights.length - 1]));
    }

    /// By weight, where `counts` says how many enterprises have it and `drawn` of all are drawn.
    public static SortedMap<Integer, Double> of(SortedMap<Integer, Integer> counts, int drawn) {
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var chances = new TreeMap<Integer, Double>();
        if (counts.size() < 2 || drawn == 0 || drawn >= all) {
            counts.keySet().forEach(weight -> chances.put(weight, Math.min(1, (double) drawn / all)));
            return chances;
        }
        var sums = new Chances(counts, drawn).integral();
        var at = 0;
        for (var weight : counts.keySet()) {
            chances.put(weight, Math.min(1, sums[at++]));
        }
        return chances;
    }

    private double[] integral() {
        var from = Math.log(SMALLEST / weights[weights.length - 1]);
        var until = Math.log(LARGEST / weights[0]);
        var panels = (int) Math.ceil((until - from) / PANEL);
        var width = (until - from) / panels;
        var sum = new double[weights.length];
        for (var i = 0; i < panels; i++) {
            var a = from + i * width;
            add(sum, panel(a, a + width, whole(a, a + width), 0));
        }
        return sum;
    }

    private double[] panel(double a, double b, double[] whole, int halvings) {
        var middle = (a + b) / 2;
        var left = whole(a, middle);
        var right = whole(middle, b);
        var apart = 0.0;
        for (var i = 0; i < whole.length; i++) {
            apart = Math.max(apart, Math.abs(whole[i] - left[i] - right[i]));
        }
        if (apart <= least / (1 << halvings) || halvings == MOST_HALVINGS) {
            add(left, right);
            return left;
        }
        var sum = panel(a, middle, left, halvings + 1);
        add(sum, panel(middle, b, right, halvings + 1));
        return sum;
    }

    private double[] whole(double a, double b) {
        var sum = new double[weights.length];
        for (var i = 0; i < Legendre.POINTS; i++) {
            var t = Math.exp((a + b) / 2 + (b - a) / 2 * Legendre.NODES[i]);
            var fewer = fewerThanDrawn(t);
            for (var k = 0; k < weights.length; k++) {
                sum[k] += Legendre.WEIGHTS[i] * (b - a) / 2 * t * weights[k] * Math.exp(-weights[k] * t) * fewer[k];
            }
        }
        return sum;
    }

    /// For one of each weight, the probability that fewer than `drawn` of all the others lie below t.
    private double[] fewerThanDrawn(double t) {
        var below = Arrays.stream(weights)
                .mapToDouble(weight -> -Math.expm1(-weight * t))
                .toArray();
        var before = new double[weights.length][];
        var sum = new double[] {1};
        for (var k = 0; k < weights.length; k++) {
            before[k] = sum;
            sum = Binomial.sum(sum, Binomial.of(counts[k], below[k], drawn), drawn);
        }
        var fewer = new double[weights.length];
        var after = new double[] {1};
        for (var k = weights.length - 1; k >= 0; k--) {
            var others = Binomial.sum(before[k], after, drawn);
            fewer[k] = Arrays.stream(Binomial.sum(others, Binomial.of(counts[k] - 1, below[k], drawn), drawn))
                    .sum();
            after = Binomial.sum(Binomial.of(counts[k], below[k], drawn), after, drawn);
        }
        return fewer;
    }

    private static void add(double[] sum, double[] more) {
        for (var i = 0; i < sum.length; i++) {
            sum[i] += more[i];
        }
    }
}
