package huanzhi.document.docx;

import java.math.BigInteger;

/// Word's measure, a twentieth of a point.
final class Twips {

    private static final int PER_POINT = 20;

    private Twips() {}

    static BigInteger of(double points) {
        return BigInteger.valueOf(Math.round(points * PER_POINT));
    }
}
