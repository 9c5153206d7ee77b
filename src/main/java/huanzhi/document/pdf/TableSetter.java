package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.RuledTable;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import java.util.ArrayList;
import java.util.List;

/// Ruled tables over the whole type area, one strip a row; a row higher than a page goes on in further strips.
final class TableSetter {

    private static final int LINES_OF_A_PAGE =
            (int) ((OfficialPage.TYPE_HEIGHT - 2 * RuledTable.ABOVE) / RuledTable.LEADING);

    private final Typesetter typesetter;
    private final RuledTable measures;

    TableSetter(Typesetter typesetter, Block.Table table) {
        this.typesetter = typesetter;
        this.measures = new RuledTable(table);
    }

    List<Strip> strips(Element element) {
        var strips = new ArrayList<Strip>();
        for (var row : measures.table().rows()) {
            strips.addAll(strips(row, element.child("TR")));
        }
        return strips;
    }

    /// A cell with its ink, line by line.
    private record SetCell(Element element, double left, List<List<Mark>> lines) {}

    private List<Strip> strips(Block.Row row, Element element) {
        var cells = cells(row, element);
        var longest = cells.stream().mapToInt(cell -> cell.lines.size()).max().orElse(0);
        var strips = new ArrayList<Strip>();
        for (var from = 0; from == 0 || from < longest; from += LINES_OF_A_PAGE) {
            var lines = Math.min(LINES_OF_A_PAGE, longest - from);
            var height = from == 0 ? RuledTable.height(row, lines) : lines * RuledTable.LEADING + 2 * RuledTable.ABOVE;
            strips.add(strip(cells, from, Math.min(height, OfficialPage.TYPE_HEIGHT)));
        }
        return strips;
    }

    private List<SetCell> cells(Block.Row row, Element element) {
        var cells = new ArrayList<SetCell>();
        var left = 0.0;
        var column = 0;
        for (var cell : row.cells()) {
            var width = measures.width(column, cell.span());
            var cellElement = element.cell(cell.heading() ? "TH" : "TD", cell.span());
            cells.add(new SetCell(cellElement, left, lines(cell, left, width, cellElement)));
            left += width;
            column += cell.span();
        }
        return cells;
    }

    private List<List<Mark>> lines(Block.Cell cell, double left, double width, Element element) {
        var alignment = cell.heading() ? Measure.Alignment.CENTRED : Measure.Alignment.JUSTIFIED;
        var measure = new Measure(left + RuledTable.SIDE, width - 2 * RuledTable.SIDE, 0, alignment);
        var lines = new ArrayList<List<Mark>>();
        for (var paragraph : cell.paragraphs()) {
            var fitted = cell.heading() ? typesetter.balanced(paragraph, TypeStyle.CELL, measure) : measure;
            lines.addAll(typesetter.lines(paragraph, TypeStyle.CELL, fitted, LineHeight.CELL, element.child("P")));
        }
        return lines;
    }

    private static Strip strip(List<SetCell> cells, int from, double height) {
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Rule(0, 0, OfficialPage.TYPE_WIDTH, 0, RuledTable.RULE));
        for (var cell : cells) {
            marks.add(new Mark.Silence(cell.element));
            marks.add(new Mark.Rule(cell.left, 0, cell.left, height, RuledTable.RULE));
            var lines = cell.lines.subList(
                    Math.min(from, cell.lines.size()), Math.min(from + LINES_OF_A_PAGE, cell.lines.size()));
            var top = (height - lines.size() * RuledTable.LEADING) / 2;
            for (var line : lines) {
                for (var mark : line) {
                    marks.add(mark.lowered(top));
                }
                top += RuledTable.LEADING;
            }
        }
        marks.add(new Mark.Rule(OfficialPage.TYPE_WIDTH, 0, OfficialPage.TYPE_WIDTH, height, RuledTable.RULE));
        marks.add(new Mark.Rule(0, height, OfficialPage.TYPE_WIDTH, height, RuledTable.RULE));
        return new Strip(height, false, Strip.After.ANYTHING, marks);
    }
}
