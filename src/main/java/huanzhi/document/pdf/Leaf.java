package huanzhi.document.pdf;

import java.util.List;

/// One finished page: its strips with their distance from the top of the type area.
record Leaf(List<Placed> strips, boolean numbered) {

    record Placed(Strip strip, double top) {
        double foot() {
            return top + strip.height();
        }
    }

    Leaf {
        strips = List.copyOf(strips);
    }

    double foot() {
        return strips.isEmpty() ? 0 : strips.getLast().foot();
    }
}
