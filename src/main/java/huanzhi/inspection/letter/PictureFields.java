package huanzhi.inspection.letter;

import huanzhi.document.model.Block;
import huanzhi.document.model.Block.Cell;
import huanzhi.document.model.Block.Row;
import huanzhi.document.model.Line;
import huanzhi.law.wording.FilledWording;
import java.util.ArrayList;
import java.util.List;

/// The ruled fields under a picture; short ones stand beside each other, so that the picture can be larger.
record PictureFields(FilledWording wording) {

    private static final List<Integer> WIDTHS = List.of(4, 9, 3, 4);
    private static final int WHOLE = WIDTHS.size() - 1;

    /// Lines of free room, about a third of the page.
    private static final int FRAME = 10;

    static Block.Table ofPhoto(FilledWording wording) {
        return new PictureFields(wording).photo();
    }

    /// With `frame` over the fields, to be drawn in by hand.
    static Block.Table ofSketch(FilledWording wording, boolean frame) {
        return new PictureFields(wording).sketch(frame);
    }

    private Block.Table sketch(boolean frame) {
        var rows = new ArrayList<Row>();
        if (frame) {
            rows.add(new Row(FRAME, List.of(new Cell(WIDTHS.size(), false, List.of(Line.of(""))))));
        }
        rows.add(row(TaskPassage.SKETCH_NORTH, TaskPassage.SKETCH_SCALE));
        rows.add(row(TaskPassage.SKETCH_CONTENT));
        rows.add(row(TaskPassage.SKETCH_TIME, TaskPassage.SKETCH_AUTHOR));
        rows.add(row(TaskPassage.SKETCH_CONFIRMED));
        rows.add(row(TaskPassage.SKETCH_TEAM));
        rows.add(row(TaskPassage.SKETCH_OTHERS));
        return new Block.Table(WIDTHS, rows);
    }

    private Block.Table photo() {
        return new Block.Table(
                WIDTHS,
                List.of(
                        row(TaskPassage.PHOTO),
                        row(TaskPassage.PHOTO_PROVES),
                        row(TaskPassage.PHOTO_TIME, TaskPassage.PHOTO_TAKER),
                        row(TaskPassage.PHOTO_PLACE),
                        row(TaskPassage.PHOTO_CARRIER),
                        row(TaskPassage.PHOTO_CONFIRMED),
                        row(TaskPassage.PHOTO_TEAM)));
    }

    private Row row(TaskPassage passage) {
        return new Row(passage.height(), List.of(Cell.heading(passage.label()), content(passage, WHOLE)));
    }

    private Row row(TaskPassage left, TaskPassage right) {
        return new Row(
                Math.max(left.height(), right.height()),
                List.of(Cell.heading(left.label()), content(left, 1), Cell.heading(right.label()), content(right, 1)));
    }

    private Cell content(TaskPassage passage, int span) {
        return new Cell(span, false, wording.lines(passage));
    }
}
