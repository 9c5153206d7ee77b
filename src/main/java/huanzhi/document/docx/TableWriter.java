package huanzhi.document.docx;

import huanzhi.document.OfficialPage;
import huanzhi.document.RuledTable;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// Ruled tables over the whole type area, with fixed columns and rows that stay whole.
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
        for (var row : source.rows()) {
            write(row, measures, table);
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

    private static void write(Block.Row source, RuledTable measures, XWPFTable table) {
        var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        row.setCantSplitRow(true);
        var height = row.getCtRow().getTrPr().addNewTrHeight();
        height.setVal(Twips.of(RuledTable.height(source, 0)));
        height.setHRule(STHeightRule.AT_LEAST);
        var column = 0;
        for (var cell : source.cells()) {
            write(cell, measures.width(column, cell.span()), row);
            column += cell.span();
        }
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
