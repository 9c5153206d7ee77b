package huanzhi.document.docx;

import huanzhi.document.CharacterWidth;
import huanzhi.document.OfficialPage;
import huanzhi.document.RuledTable;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// Ruled tables over the whole type area, with fixed columns; rows stay whole but for long ones.
final class TableWriter {

    private final Body body;

    TableWriter(Body body) {
        this.body = body;
    }

    void write(Block.Table source) {
        var measures = new RuledTable(source);
        var table = body.table();
        properties(table.getCTTbl().addNewTblPr());
        var grid = table.getCTTbl().addNewTblGrid();
        for (var column = 0; column < measures.columns(); column++) {
            grid.addNewGridCol().setW(Twips.of(measures.width(column, 1)));
        }
        var rows = source.rows();
        for (var at = 0; at < rows.size(); at++) {
            var row = write(rows.get(at), measures, table);
            if (RuledTable.isLastButOne(at, rows)) {
                paragraphs(row).forEach(paragraph -> paragraph.setKeepNext(true));
            }
        }
    }

    private static void properties(CTTblPr properties) {
        Widths.set(properties.addNewTblW(), OfficialPage.TYPE_WIDTH);
        Borders.all(properties.addNewTblBorders(), RuledTable.RULE);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        Widths.set(margins.addNewTop(), RuledTable.ABOVE);
        Widths.set(margins.addNewLeft(), RuledTable.SIDE);
        Widths.set(margins.addNewBottom(), RuledTable.ABOVE);
        Widths.set(margins.addNewRight(), RuledTable.SIDE);
    }

    private static XWPFTableRow write(Block.Row source, RuledTable measures, XWPFTable table) {
        var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        var divided = RuledTable.mayDivide(lines(source, measures));
        row.setCantSplitRow(!divided);
        var height = row.getCtRow().getTrPr().addNewTrHeight();
        height.setVal(Twips.of(RuledTable.height(source)));
        height.setHRule(STHeightRule.AT_LEAST);
        var column = 0;
        for (var cell : source.cells()) {
            write(cell, measures.width(column, cell.span()), row);
            column += cell.span();
        }
        if (divided) {
            paragraphs(row).forEach(paragraph -> Body.properties(paragraph).addNewWidowControl());
        }
        return row;
    }

    private static Stream<XWPFParagraph> paragraphs(XWPFTableRow row) {
        return row.getTableCells().stream().flatMap(cell -> cell.getParagraphs().stream());
    }

    /// About as many as Word will make of the longest cell.
    private static int lines(Block.Row row, RuledTable measures) {
        var most = 0;
        var column = 0;
        for (var cell : row.cells()) {
            var places = (measures.width(column, cell.span()) - 2 * RuledTable.SIDE) / TypeStyle.CELL.points();
            most = Math.max(
                    most,
                    cell.paragraphs().stream()
                            .flatMap(paragraph -> paragraph.shown().lines())
                            .mapToInt(line -> (int) Math.max(1, Math.ceil(CharacterWidth.places(line) / places)))
                            .sum());
            column += cell.span();
        }
        return most;
    }

    private static void write(Block.Cell source, double width, XWPFTableRow row) {
        var cell =
                new XWPFTableCell(row.getCtRow().addNewTc(), row, row.getTable().getBody());
        var properties = cell.getCTTc().addNewTcPr();
        Widths.set(properties.addNewTcW(), width);
        if (source.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(source.span()));
        }
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        for (var line : source.paragraphs()) {
            var paragraph = cell.addParagraph();
            paragraph.setAlignment(source.heading() ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
            Body.exactLine(paragraph, RuledTable.LEADING);
            Runs.append(paragraph, line.shown(), TypeStyle.CELL);
        }
        if (source.paragraphs().isEmpty()) {
            Body.exactLine(cell.addParagraph(), RuledTable.LEADING);
        }
    }
}
