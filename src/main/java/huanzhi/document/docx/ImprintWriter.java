package huanzhi.document.docx;

import huanzhi.document.ImprintRules;
import huanzhi.document.OfficialPage;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/// 版记, as a table without upright rules at the foot of the page the text ends on.
///
/// Word cannot move it to an even page by itself; the PDF does.
final class ImprintWriter {

    private static final double SPACE = TypeStyle.IMPRINT.points();

    private final Body body;

    ImprintWriter(Body body) {
        this.body = body;
    }

    void write(Block.Imprint imprint) {
        var table = body.table();
        properties(table.getCTTbl().addNewTblPr());
        table.getCTTbl().addNewTblGrid().addNewGridCol().setW(Twips.of(OfficialPage.TYPE_WIDTH));
        if (imprint.hasCopies()) {
            copies(imprint, row(table));
        }
        issued(imprint, row(table));
        body.invisible();
    }

    private static void properties(CTTblPr properties) {
        var place = properties.addNewTblpPr();
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setTblpXSpec(STXAlign.LEFT);
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setTblpYSpec(STYAlign.BOTTOM);
        Widths.set(properties.addNewTblW(), OfficialPage.TYPE_WIDTH);
        var borders = properties.addNewTblBorders();
        Borders.rule(borders.addNewTop(), ImprintRules.OUTER);
        Borders.rule(borders.addNewBottom(), ImprintRules.OUTER);
        Borders.rule(borders.addNewInsideH(), ImprintRules.MIDDLE);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var margins = properties.addNewTblCellMar();
        Widths.set(margins.addNewLeft(), SPACE);
        Widths.set(margins.addNewRight(), SPACE);
    }

    private static XWPFParagraph row(XWPFTable table) {
        var row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        row.setCantSplitRow(true);
        var cell = new XWPFTableCell(row.getCtRow().addNewTc(), row, table.getBody());
        Widths.set(cell.getCTTc().addNewTcPr().addNewTcW(), OfficialPage.TYPE_WIDTH);
        var paragraph = cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        Body.exactLine(paragraph, OfficialPage.LEADING);
        return paragraph;
    }

    private static void copies(Block.Imprint imprint, XWPFParagraph paragraph) {
        var hang = Twips.of(Block.Imprint.COPIES_LABEL.length() * SPACE);
        Body.indentation(paragraph).setLeft(hang);
        Body.indentation(paragraph).setHanging(hang);
        Runs.append(paragraph, Block.Imprint.COPIES_LABEL + imprint.copies().shown(), TypeStyle.IMPRINT);
    }

    private static void issued(Block.Imprint imprint, XWPFParagraph paragraph) {
        var right = Body.properties(paragraph).addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(Twips.of(OfficialPage.TYPE_WIDTH - 2 * SPACE));
        Runs.append(paragraph, imprint.issuer().shown(), TypeStyle.IMPRINT);
        paragraph.createRun().addTab();
        Runs.append(paragraph, imprint.issued().shown(), TypeStyle.IMPRINT);
    }
}
