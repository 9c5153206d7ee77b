package huanzhi.draw;

/// Binomial distributions as arrays: the probability of 0, of 1, and so on, as far as is asked for.
final class Binomial {

    /// Beyond this part of the most likely number nothing is kept.
    private static final double NOTHING = 1e-18;

    private Binomial() {}

    /// Of `trials` with probability `p` each, as far as below `most`. From the most likely number outwards, each from
    /// its
    /// neighbour, so that nothing large or small has to be raised to a power.
    static double[] of(int trials, double p, int most) {
        var kept = new double[Math.min(trials + 1, most)];
        var odds = p / (1 - p);
        if (Double.isInfinite(odds)) {
            if (trials < kept.length) {
                kept[trials] = 1;
            }
            return kept;
        }
        var mode = Math.min(trials, (int) ((trials + 1) * p));
        var sum = 0.0;
        var part = 1.0;
        for (var k = mode; k <= trials && part > NOTHING; k++) {
            sum += keep(kept, k, part);
            part *= odds * (trials - k) / (k + 1);
        }
        part = mode == 0 ? 0 : mode / (odds * (trials - mode + 1));
        for (var k = mode - 1; k >= 0 && part > NOTHING; k--) {
            sum += keep(kept, k, part);
            part *= k / (odds * (trials - k + 1));
        }
        for (var k = 0; k < kept.length; k++) {
            kept[k] /= sum;
        }
        return kept;
    }

    /// The distribution of the sum of both, as far as below `most`.
    static double[] sum(double[] one, double[] other, int most) {
        var sum = new double[Math.min(one.length + other.length - 1, most)];
        for (var i = 0; i < one.length; i++) {
            if (one[i] > 0) {
                for (var k = 0; k < other.length && i + k < sum.length; k++) {
                    sum[i + k] += one[i] * other[k];
                }
            }
        }
        return sum;
    }

    private static double keep(double[] kept, int at, double part) {
        if (at < kept.length) {
            kept[at] = part;
        }
        return part;
    }
}
