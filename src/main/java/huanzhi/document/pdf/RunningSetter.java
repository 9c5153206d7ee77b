package huanzhi.document.pdf;

import huanzhi.document.PageNumbers;
import huanzhi.document.RunningPlace;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import java.util.ArrayList;
import java.util.List;

/// What stands beside the type area of a page: its number, or the head and foot of a record.
final class RunningSetter {

    /// One line and what it says; places are measured from the upper edge of the sheet.
    record Set(String text, List<Mark> marks) {}

    /// From the middle of a line to the foot of its characters, as a share of the size.
    private static final double MIDDLE = 0.37;

    private final Typesetter typesetter;
    private final List<Set> lines = new ArrayList<>();

    private RunningSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    static List<Set> lines(Sheet sheet, PageNumbers numbers, Typesetter typesetter) {
        var setter = new RunningSetter(typesetter);
        var number = sheet.number();
        if (number > 1) {
            setter.head(sheet.running().head());
        }
        sheet.running()
                .foot()
                .ifPresentOrElse(
                        foot -> setter.foot(foot, Block.Running.count(number, sheet.total())),
                        () -> setter.lines.add(new Set(
                                PageNumberSetter.text(number), PageNumberSetter.words(number, numbers, typesetter))));
        return setter.lines;
    }

    private void head(List<String> rows) {
        for (var row = 0; row < rows.size(); row++) {
            add(Line.of(rows.get(row)), Measure.CENTRED, RunningPlace.head(row));
        }
    }

    private void foot(Line foot, String count) {
        add(foot, Measure.FLUSH, RunningPlace.foot(0));
        add(Line.of(count), Measure.CENTRED, RunningPlace.foot(1));
    }

    private void add(Line line, Measure measure, double middle) {
        var top = middle + MIDDLE * TypeStyle.PAGE_NUMBER.points() - LineHeight.GRID.baseline();
        lines.add(new Set(line.shown(), typesetter.oneLine(line, TypeStyle.PAGE_NUMBER, measure, top, Element.root())));
    }
}
