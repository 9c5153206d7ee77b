package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.Photograph;
import huanzhi.document.RuledTable;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import java.util.ArrayList;

/// A picture in the middle of the text width with its caption under it, never parted, and on the page of what follows.
final class PictureSetter {

    private final Typesetter typesetter;

    PictureSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Strip strip(Block.Picture picture, Element root) {
        var marks = new ArrayList<Mark>();
        var left = (OfficialPage.TYPE_WIDTH - picture.width()) / 2;
        var figure = root.figure(picture.alternative());
        marks.add(new Mark.Image(figure, picture.file(), left, Photograph.AROUND, picture.width(), picture.height()));
        var top = Photograph.AROUND + picture.height();
        if (picture.caption().isPresent()) {
            var caption = picture.caption().get();
            var lines =
                    typesetter.lines(caption, TypeStyle.CELL, Measure.CENTRED, LineHeight.CELL, root.child("Caption"));
            for (var line : lines) {
                for (var mark : line) {
                    marks.add(mark.lowered(top));
                }
                top += RuledTable.LEADING;
            }
        }
        return new Strip(top + Photograph.AROUND, false, Strip.After.SAME_PAGE, marks);
    }
}
