package huanzhi.inspection.figure;

/// The chi-square distribution.
final class ChiSquare {

    private static final int MOST_STEPS = 10_000;
    private static final double PRECISION = 1e-12;

    private ChiSquare() {}

    /// The probability of a value above `x` with so many degrees of freedom: the regularised upper incomplete gamma
    /// function Q(freedom/2, x/2), by its series below its mean and by its continued fraction above.
    static double beyond(double x, int freedom) {
        var a = freedom / 2.0;
        var z = x / 2;
        if (z <= 0) {
            return 1;
        }
        var scale = Math.exp(-z + a * Math.log(z) - logGamma(a));
        return z < a + 1 ? 1 - scale * series(a, z) : scale * fraction(a, z);
    }

    private static double series(double a, double z) {
        var term = 1 / a;
        var sum = term;
        for (var n = 1; n < MOST_STEPS && term > sum * PRECISION; n++) {
            term *= z / (a + n);
            sum += term;
        }
        return sum;
    }

    /// By Lentz's method.
    private static double fraction(double a, double z) {
        var b = z + 1 - a;
        var c = 1 / Double.MIN_NORMAL;
        var d = 1 / b;
        var value = d;
        for (var n = 1; n < MOST_STEPS; n++) {
            var step = -n * (n - a);
            b += 2;
            d = 1 / (step * d + b);
            c = b + step / c;
            value *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                return value;
            }
        }
        return value;
    }

    /// Stirling's series, after moving the argument up to where it is exact to twelve digits.
    private static double logGamma(double x) {
        var shift = 0.0;
        var y = x;
        while (y < 15) {
            shift += Math.log(y);
            y++;
        }
        var inverse = 1 / (y * y);
        var series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / y;
        return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift;
    }
}
