package huanzhi.draw;

/// The nodes and weights of Gauss and Legendre on −1 to 1, which are exact for polynomials below degree 32.
final class Legendre {

    static final int POINTS = 16;
    static final double[] NODES = new double[POINTS];
    static final double[] WEIGHTS = new double[POINTS];

    static {
        for (var i = 0; i < POINTS; i++) {
            var x = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
            var slope = 0.0;
            for (var step = 0; step < 10; step++) {
                var value = x;
                var before = 1.0;
                for (var n = 2; n <= POINTS; n++) {
                    var next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
                    before = value;
                    value = next;
                }
                slope = POINTS * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            NODES[i] = x;
            WEIGHTS[i] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    private Legendre() {}
}
