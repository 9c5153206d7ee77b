package huanzhi.document.docx;

import huanzhi.document.OfficialPage;
import huanzhi.document.PageNumbers;
import huanzhi.document.TypeStyle;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The page number `— 1 —` at the foot of each page.
final class Footers {

    static final double HEADER_FROM_TOP = 15 * OfficialPage.MM;

    private static final double SIZE = TypeStyle.PAGE_NUMBER.points();

    /// The middle of the number, where its dashes are, is 7 mm below the type area.
    static final double FROM_FOOT = (35 - 7) * OfficialPage.MM - SIZE / 2;

    private static final BigInteger ONE_CHARACTER = Twips.of(SIZE);

    private Footers() {}

    static void add(XWPFDocument document, PageNumbers numbers) {
        switch (numbers) {
            case CENTRED -> number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.CENTER);
            case OUTSIDE -> {
                document.setEvenAndOddHeadings(true);
                number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT)
                        .getCTPPr()
                        .addNewInd()
                        .setRight(ONE_CHARACTER);
                number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT)
                        .getCTPPr()
                        .addNewInd()
                        .setLeft(ONE_CHARACTER);
            }
        }
    }

    private static XWPFParagraph number(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment alignment) {
        var paragraph = document.createFooter(pages).createParagraph();
        paragraph.setAlignment(alignment);
        Body.exactLine(paragraph, SIZE);
        Runs.append(paragraph, "— ", TypeStyle.PAGE_NUMBER);
        field(paragraph, STFldCharType.BEGIN);
        run(paragraph).addNewInstrText().setStringValue("PAGE");
        field(paragraph, STFldCharType.SEPARATE);
        Runs.append(paragraph, "1", TypeStyle.PAGE_NUMBER);
        field(paragraph, STFldCharType.END);
        Runs.append(paragraph, " —", TypeStyle.PAGE_NUMBER);
        return paragraph;
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum part) {
        run(paragraph).addNewFldChar().setFldCharType(part);
    }

    private static CTR run(XWPFParagraph paragraph) {
        var run = paragraph.createRun().getCTR();
        Fonts.set(run.addNewRPr(), TypeStyle.PAGE_NUMBER);
        return run;
    }
}
