package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.QrPattern;
import huanzhi.document.RuledTable;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import java.util.ArrayList;

/// A QR code on the left and its words on the right, never parted.
final class QrCodeSetter {

    private static final double BETWEEN = 6;
    private static final Measure WORDS = new Measure(
            QrPattern.SIDE + BETWEEN,
            OfficialPage.TYPE_WIDTH - QrPattern.SIDE - BETWEEN,
            0,
            Measure.Alignment.JUSTIFIED);

    private final Typesetter typesetter;

    QrCodeSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Strip strip(Block.QrCode code, Element element) {
        var marks = new ArrayList<Mark>();
        var pattern = QrPattern.of(code.content());
        var square = QrPattern.SIDE / pattern.size();
        for (var bar : pattern.bars()) {
            marks.add(new Mark.Patch(bar.x() * square, bar.y() * square, bar.length() * square, square));
        }
        var top = QrPattern.SIDE / pattern.size() * 2;
        for (Line words : code.words()) {
            for (var line : typesetter.lines(words, TypeStyle.CELL, WORDS, LineHeight.CELL, element)) {
                for (var mark : line) {
                    marks.add(mark.lowered(top));
                }
                top += RuledTable.LEADING;
            }
        }
        return new Strip(Math.max(QrPattern.SIDE, top), false, Strip.After.ANYTHING, marks);
    }
}
