package huanzhi.draw.paper;

import huanzhi.document.model.Block;
import huanzhi.document.model.Block.Cell;
import huanzhi.document.model.Block.Row;
import huanzhi.document.model.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Rows of a form: a name on the left, what it is on the right.
final class Rows {

    private static final List<Integer> WIDTHS = List.of(1, 4);

    private final List<Row> rows = new ArrayList<>();

    Rows add(String name, String words) {
        return add(name, List.of(words));
    }

    Rows add(String name, List<String> lines) {
        rows.add(new Row(
                0,
                List.of(
                        Cell.heading(name),
                        new Cell(1, false, lines.stream().map(Line::of).toList()))));
        return this;
    }

    /// Only where there is something to tell.
    Rows addAny(String name, List<String> lines) {
        return lines.isEmpty() ? this : add(name, lines);
    }

    Block.Table table() {
        return new Block.Table(WIDTHS, rows);
    }

    static Block.Table grid(List<Integer> widths, List<String> headings, Stream<List<String>> lines) {
        var all = new ArrayList<Row>();
        all.add(new Row(0, headings.stream().map(Cell::heading).toList()));
        lines.map(line -> new Row(
                        0, line.stream().map(words -> Cell.of(Line.of(words))).toList()))
                .forEach(all::add);
        return new Block.Table(widths, all);
    }
}
