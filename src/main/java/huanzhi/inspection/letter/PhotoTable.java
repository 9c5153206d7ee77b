package huanzhi.inspection.letter;

import huanzhi.document.model.Block;
import huanzhi.document.model.Block.Cell;
import huanzhi.document.model.Block.Row;
import huanzhi.law.wording.FilledWording;
import java.util.List;

/// The ruled fields under a photograph; who took it stands beside when, so that the picture can be larger.
record PhotoTable(FilledWording wording) {

    private static final List<Integer> WIDTHS = List.of(4, 9, 3, 4);
    private static final int WHOLE = WIDTHS.size() - 1;

    static Block.Table of(FilledWording wording) {
        return new PhotoTable(wording).table();
    }

    private Block.Table table() {
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
