package huanzhi.document.pdf;

import huanzhi.document.ImprintRules;
import huanzhi.document.OfficialPage;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import java.util.ArrayList;
import java.util.List;

/// 版记 (GB/T 9704-2012, 7.4): three rules over the whole width, the last on the lower edge of the type area of the last
/// page, which is an even one.
final class ImprintSetter {

    private static final double LEADING = OfficialPage.LEADING;
    private static final double SPACE = TypeStyle.IMPRINT.points();

    /// Rounding of whole lines must not cost a page.
    private static final double GRACE = 0.01;

    private final Typesetter typesetter;

    ImprintSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /// The pages with the imprint at the end, on a page of its own where the last has no room or is odd.
    ///
    /// Where a blank page comes between, that page and the imprint's carry no number (7.5).
    List<Leaf> append(List<Leaf> leaves, Block.Imprint imprint, Element root) {
        var strip = strip(imprint, root);
        var top = OfficialPage.TYPE_HEIGHT - strip.height();
        var pages = new ArrayList<>(leaves);
        var last = pages.getLast();
        if (pages.size() % 2 == 0 && last.foot() + LEADING <= top + GRACE) {
            var strips = new ArrayList<>(last.strips());
            strips.add(new Leaf.Placed(strip, top));
            pages.set(pages.size() - 1, new Leaf(strips, true));
            return pages;
        }
        var blankBetween = pages.size() % 2 == 0;
        if (blankBetween) {
            pages.add(new Leaf(List.of(), false));
        }
        pages.add(new Leaf(List.of(new Leaf.Placed(strip, top)), !blankBetween));
        return pages;
    }

    private Strip strip(Block.Imprint imprint, Element root) {
        var marks = new ArrayList<Mark>();
        marks.add(rule(0, ImprintRules.OUTER));
        var top = 0.0;
        if (imprint.hasCopies()) {
            top = copies(imprint.copies(), root.child("P"), marks);
            marks.add(rule(top, ImprintRules.MIDDLE));
        }
        var inner = new Measure(SPACE, OfficialPage.TYPE_WIDTH - 2 * SPACE, 0, Measure.Alignment.JUSTIFIED);
        var right = new Measure(SPACE, OfficialPage.TYPE_WIDTH - 2 * SPACE, 0, Measure.Alignment.RIGHT);
        marks.addAll(typesetter.oneLine(imprint.issuer(), TypeStyle.IMPRINT, inner, top, root.child("P")));
        marks.addAll(typesetter.oneLine(imprint.issued(), TypeStyle.IMPRINT, right, top, root.child("P")));
        top += LEADING;
        marks.add(rule(top, ImprintRules.OUTER));
        return new Strip(top, false, Strip.After.ANYTHING, marks);
    }

    /// The names wrap under the first of them; returns how far down they reach.
    private double copies(Line copies, Element element, List<Mark> marks) {
        var label = Line.of(Block.Imprint.COPIES_LABEL);
        var hang = typesetter.width(label, TypeStyle.IMPRINT);
        var whole = new Measure(SPACE, OfficialPage.TYPE_WIDTH - 2 * SPACE, 0, Measure.Alignment.JUSTIFIED);
        var names = new Measure(SPACE + hang, whole.width() - hang, 0, Measure.Alignment.JUSTIFIED);
        marks.addAll(typesetter.oneLine(label, TypeStyle.IMPRINT, whole, 0, element));
        var top = 0.0;
        for (var line : typesetter.lines(copies, TypeStyle.IMPRINT, names, LineHeight.GRID, element)) {
            for (var mark : line) {
                marks.add(mark.lowered(top));
            }
            top += LEADING;
        }
        return top;
    }

    private static Mark rule(double y, double thickness) {
        return new Mark.Rule(0, y, OfficialPage.TYPE_WIDTH, y, thickness);
    }
}
