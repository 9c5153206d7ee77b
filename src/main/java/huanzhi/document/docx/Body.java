package huanzhi.document.docx;

import huanzhi.document.OfficialPage;
import huanzhi.document.TypeStyle;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/// The text of a Word file as it grows; it remembers that the next paragraph begins a page.
final class Body {

    private static final BigInteger TWO_CHARACTERS = BigInteger.valueOf(200);

    private final XWPFDocument document;
    private boolean newPage;

    Body(XWPFDocument document) {
        this.document = document;
    }

    void beginPage() {
        newPage = true;
    }

    XWPFParagraph paragraph() {
        var paragraph = document.createParagraph();
        properties(paragraph);
        if (newPage) {
            paragraph.setPageBreak(true);
            newPage = false;
        }
        return paragraph;
    }

    XWPFParagraph paragraph(String text, TypeStyle style) {
        var paragraph = paragraph();
        Runs.append(paragraph, text, style);
        return paragraph;
    }

    /// A table cannot begin a page by itself in Word; an invisible paragraph does it for it.
    XWPFTable table() {
        if (newPage) {
            invisible();
        }
        var table = document.createTable();
        var content = table.getCTTbl();
        content.set(CTTbl.Factory.newInstance());
        return table;
    }

    /// An empty paragraph that takes no room one could see.
    XWPFParagraph invisible() {
        var paragraph = paragraph();
        exactLine(paragraph, 1);
        return paragraph;
    }

    /// What was written last stays on the page of what follows, with two lines at least.
    void keepLastWithNext() {
        var paragraphs = document.getParagraphs();
        if (!paragraphs.isEmpty()) {
            var properties = properties(paragraphs.getLast());
            properties.addNewKeepNext();
            properties.addNewWidowControl();
        }
    }

    static CTPPr properties(XWPFParagraph paragraph) {
        var content = paragraph.getCTP();
        return content.isSetPPr() ? content.getPPr() : content.addNewPPr();
    }

    static CTInd indentation(XWPFParagraph paragraph) {
        var properties = properties(paragraph);
        return properties.isSetInd() ? properties.getInd() : properties.addNewInd();
    }

    static void indentFirstLine(XWPFParagraph paragraph) {
        var indentation = indentation(paragraph);
        indentation.setFirstLineChars(TWO_CHARACTERS);
        indentation.setFirstLine(Twips.of(2 * OfficialPage.PITCH));
    }

    /// Off the grid, on lines of this height.
    static void exactLine(XWPFParagraph paragraph, double points) {
        var properties = properties(paragraph);
        properties.addNewSnapToGrid().setVal(false);
        var spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setLine(Twips.of(points));
        spacing.setLineRule(STLineSpacingRule.EXACT);
    }
}
