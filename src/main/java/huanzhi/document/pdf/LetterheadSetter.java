package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.RedMark;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import java.util.ArrayList;
import java.util.List;

/// 版头 (GB/T 9704-2012, 7.2): the red name of the body 35 mm below the top of the type area, two free lines, the number
/// and the signer, 4 mm, a red line over the whole width, two free lines.
final class LetterheadSetter {

    private final Typesetter typesetter;

    LetterheadSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Strip strip(Block.Letterhead head, Element root) {
        var marks = new ArrayList<Mark>();
        var markFoot = mark(head, root.child("P"), marks);
        var numberTop = markFoot + RedMark.FREE_LINES * OfficialPage.LEADING;
        number(head, root, numberTop, marks);
        var lineTop = numberTop + (OfficialPage.LEADING + TypeStyle.BODY.points()) / 2 + RedMark.RED_LINE_BELOW_NUMBER;
        marks.add(new Mark.Red(new Mark.Rule(0, lineTop, OfficialPage.TYPE_WIDTH, lineTop, RedMark.RED_LINE)));
        return new Strip(lineTop + RedMark.FREE_LINES * OfficialPage.LEADING, true, Strip.After.SAME_PAGE, marks);
    }

    /// Returns how far down it reaches.
    private double mark(Block.Letterhead head, Element element, List<Mark> marks) {
        var text = Line.of(head.mark());
        var mark = RedMark.of(typesetter.width(text, TypeStyle.MARK) / TypeStyle.MARK.points());
        marks.addAll(typesetter.display(text, mark, element).stream()
                .map(words -> words.lowered(RedMark.TOP))
                .map(Mark.Red::new)
                .toList());
        return RedMark.TOP + mark.points();
    }

    private void number(Block.Letterhead head, Element root, double top, List<Mark> marks) {
        var number = head.number();
        if (head.signer().isEmpty()) {
            marks.addAll(typesetter.oneLine(number, TypeStyle.BODY, Measure.CENTRED, top, root.child("P")));
            return;
        }
        var left = new Measure(OfficialPage.PITCH, OfficialPage.TYPE_WIDTH, 0, Measure.Alignment.JUSTIFIED);
        marks.addAll(typesetter.oneLine(number, TypeStyle.BODY, left, top, root.child("P")));
        var signer = head.signer().get();
        var label = Line.of(Block.Letterhead.SIGNER_LABEL);
        var nameWidth = typesetter.width(signer, TypeStyle.SIGNER);
        var element = root.child("P");
        var right = Measure.rightWithSpace(1);
        var beforeName = new Measure(0, right.width() - nameWidth - TypeStyle.BODY.tracking(), 0, right.alignment());
        marks.addAll(typesetter.oneLine(label, TypeStyle.BODY, beforeName, top, element));
        marks.addAll(typesetter.oneLine(signer, TypeStyle.SIGNER, right, top, element));
    }
}
