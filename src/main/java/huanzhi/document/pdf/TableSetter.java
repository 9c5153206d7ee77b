package huanzhi.document.pdf;

import huanzhi.document.RuledTable;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import java.util.ArrayList;
import java.util.List;

/// Ruled tables over the whole type area, one strip a row; the last row, often that of the signatures, never stands
/// alone on a page.
final class TableSetter {

    private final Typesetter typesetter;
    private final RuledTable measures;

    TableSetter(Typesetter typesetter, Block.Table table) {
        this.typesetter = typesetter;
        this.measures = new RuledTable(table);
    }

    List<Strip> strips(Element element) {
        var rows = measures.table().rows();
        var strips = new ArrayList<Strip>();
        for (var row : rows) {
            var strip = row(row, element.child("TR")).strip();
            strips.add(RuledTable.isLastButOne(strips.size(), rows) ? strip.keptWithNext() : strip);
        }
        return strips;
    }

    private SetRow row(Block.Row row, Element element) {
        var cells = new ArrayList<SetRow.Cell>();
        var left = 0.0;
        var column = 0;
        for (var cell : row.cells()) {
            var width = measures.width(column, cell.span());
            var cellElement = element.cell(cell.heading() ? "TH" : "TD", cell.span());
            cells.add(new SetRow.Cell(cellElement, left, lines(cell, left, width, cellElement)));
            left += width;
            column += cell.span();
        }
        return new SetRow(cells, RuledTable.height(row));
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
}
