package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.RuledTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A row of a table whose text is set, or as much of it as stands on one page: each cell with the ink of its lines,
/// which begin at the same line in all of them.
record SetRow(List<Cell> cells, double least) {

    record Cell(Element element, double left, List<List<Mark>> lines) {

        private Cell part(int from, int to) {
            return new Cell(element, left, lines.subList(Math.min(from, lines.size()), Math.min(to, lines.size())));
        }
    }

    SetRow {
        cells = List.copyOf(cells);
    }

    /// Divided only where it is long, and never so that a line stands alone.
    Strip strip() {
        var lines = lines();
        return new Strip(
                height(),
                false,
                Strip.After.ANYTHING,
                marks(),
                RuledTable.mayDivide(lines) ? room -> cut(room, lines) : Strip.Cut.NEVER);
    }

    private Optional<Strip.Halves> cut(double room, int lines) {
        var fitting = (int) ((room - 2 * RuledTable.ABOVE) / RuledTable.LEADING);
        var kept = Math.min(fitting, lines - RuledTable.TOGETHER);
        return kept < RuledTable.TOGETHER
                ? Optional.empty()
                : Optional.of(new Strip.Halves(
                        part(0, kept).strip(), part(kept, lines).strip()));
    }

    private SetRow part(int from, int to) {
        return new SetRow(cells.stream().map(cell -> cell.part(from, to)).toList(), 0);
    }

    private int lines() {
        return cells.stream().mapToInt(cell -> cell.lines.size()).max().orElse(0);
    }

    private double height() {
        return Math.max(least, lines() * RuledTable.LEADING + 2 * RuledTable.ABOVE);
    }

    private List<Mark> marks() {
        var height = height();
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Rule(0, 0, OfficialPage.TYPE_WIDTH, 0, RuledTable.RULE));
        for (var cell : cells) {
            marks.add(new Mark.Silence(cell.element));
            marks.add(new Mark.Rule(cell.left, 0, cell.left, height, RuledTable.RULE));
            var top = (height - cell.lines.size() * RuledTable.LEADING) / 2;
            for (var line : cell.lines) {
                for (var mark : line) {
                    marks.add(mark.lowered(top));
                }
                top += RuledTable.LEADING;
            }
        }
        marks.add(new Mark.Rule(OfficialPage.TYPE_WIDTH, 0, OfficialPage.TYPE_WIDTH, height, RuledTable.RULE));
        marks.add(new Mark.Rule(0, height, OfficialPage.TYPE_WIDTH, height, RuledTable.RULE));
        return marks;
    }
}
