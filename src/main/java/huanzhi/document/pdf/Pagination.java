package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import java.util.ArrayList;
import java.util.List;

/// Divides the text column into pages, one at least.
final class Pagination {

    private static final double GRACE = 0.01;

    private final List<Strip> strips;
    private final List<Leaf> leaves = new ArrayList<>();

    private Pagination(List<Strip> strips) {
        this.strips = new ArrayList<>(strips);
    }

    static List<Leaf> pages(List<Strip> strips) {
        return new Pagination(strips).divide();
    }

    private List<Leaf> divide() {
        var start = 0;
        do {
            var end = end(start);
            leaves.add(new Leaf(placed(start, end), true));
            start = end;
        } while (start < strips.size());
        return leaves;
    }

    /// One past the last strip of the page that begins with `start`.
    private int end(int start) {
        var top = 0.0;
        for (var i = start; i < strips.size(); i++) {
            var strip = strips.get(i);
            top = top(strip, top) + strip.height();
            if (top > OfficialPage.TYPE_HEIGHT + GRACE) {
                return lastGoodEnd(start, i, OfficialPage.TYPE_HEIGHT - top + strip.height());
            }
            if (strip.after() == Strip.After.NEW_PAGE) {
                return i + 1;
            }
        }
        return strips.size();
    }

    /// Before the strip for which there is too little `room`, or inside it; or so far before that, that what must stay
    /// together does.
    private int lastGoodEnd(int start, int overfull, double room) {
        if (cut(overfull, room)) {
            return overfull + 1;
        }
        for (var end = overfull; end > start; end--) {
            var last = strips.get(end - 1);
            if (last.after() != Strip.After.SAME_PAGE || cut(end - 1, last.height() - GRACE)) {
                return end;
            }
        }
        return Math.max(overfull, start + 1);
    }

    /// Whether the strip is two strips now, the first of which stands in `room`.
    private boolean cut(int at, double room) {
        var halves = strips.get(at).cutAt(room);
        halves.ifPresent(both -> {
            strips.set(at, both.head());
            strips.add(at + 1, both.rest());
        });
        return halves.isPresent();
    }

    private List<Leaf.Placed> placed(int start, int end) {
        var placed = new ArrayList<Leaf.Placed>();
        var top = 0.0;
        for (var strip : strips.subList(start, end)) {
            top = top(strip, top);
            placed.add(new Leaf.Placed(strip, top));
            top += strip.height();
        }
        return placed;
    }

    /// Lines of text stand on the grid of 22 lines again after a table or a red head.
    private static double top(Strip strip, double free) {
        return strip.onGrid() ? Math.ceil(free / OfficialPage.LEADING - GRACE) * OfficialPage.LEADING : free;
    }
}
