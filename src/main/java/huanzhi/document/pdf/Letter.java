package huanzhi.document.pdf;

import huanzhi.document.CharacterWidth;

/// One character with the face it is printed in; `width` in shares of the size.
record Letter(int codePoint, Face face, double width) {

    private static final int IDEOGRAPHIC_BLANK = '　';

    /// Takes a whole place of its own, as Chinese characters and marks do.
    boolean full() {
        return CharacterWidth.isFull(codePoint);
    }

    boolean breaksLine() {
        return codePoint == '\n';
    }

    Letter narrowed(double share) {
        return new Letter(codePoint, face, width * share);
    }

    /// Hangs over the end of a line without being counted.
    boolean blank() {
        return codePoint == ' ' || codePoint == IDEOGRAPHIC_BLANK;
    }
}
