package huanzhi.document.docx;

import huanzhi.document.OfficialPage;
import huanzhi.document.PageNumbers;
import huanzhi.document.RunningPlace;
import huanzhi.document.TypeStyle;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/// What stands beside the text of a section: the page number `— 1 —`, or the head and foot of a record.
final class Footers {

    private static final double SIZE = TypeStyle.PAGE_NUMBER.points();

    /// The middle of the number, where its dashes are, is 7 mm below the type area.
    static final double FROM_FOOT = (35 - 7) * OfficialPage.MM - SIZE / 2;

    private static final BigInteger ONE_CHARACTER = Twips.of(SIZE);

    private final XWPFHeaderFooterPolicy policy;
    private final XWPFDocument document;
    private final CTSectPr section;

    Footers(XWPFDocument document, CTSectPr section) {
        this.document = document;
        this.section = section;
        this.policy = new XWPFHeaderFooterPolicy(document, section);
    }

    void numbered(PageNumbers numbers) {
        switch (numbers) {
            case CENTRED -> number(STHdrFtr.DEFAULT, ParagraphAlignment.CENTER);
            case OUTSIDE -> {
                document.setEvenAndOddHeadings(true);
                number(STHdrFtr.DEFAULT, ParagraphAlignment.RIGHT)
                        .getCTPPr()
                        .addNewInd()
                        .setRight(ONE_CHARACTER);
                number(STHdrFtr.EVEN, ParagraphAlignment.LEFT)
                        .getCTPPr()
                        .addNewInd()
                        .setLeft(ONE_CHARACTER);
            }
        }
    }

    /// Of a record: `foot` and the count of pages on each, `head` on all but the first.
    void running(List<String> head, String foot) {
        section.addNewTitlePg();
        policy.createHeader(STHdrFtr.FIRST);
        var over = policy.createHeader(STHdrFtr.DEFAULT);
        for (var row : head) {
            var paragraph = line(over.createParagraph(), RunningPlace.HEAD_LEADING, ParagraphAlignment.CENTER);
            Runs.append(paragraph, row, TypeStyle.PAGE_NUMBER);
        }
        for (var pages : List.of(STHdrFtr.FIRST, STHdrFtr.DEFAULT)) {
            var under = policy.createFooter(pages);
            Runs.append(
                    line(under.createParagraph(), RunningPlace.FOOT_LEADING, ParagraphAlignment.LEFT),
                    foot,
                    TypeStyle.PAGE_NUMBER);
            count(line(under.createParagraph(), RunningPlace.FOOT_LEADING, ParagraphAlignment.CENTER));
        }
    }

    private XWPFParagraph number(STHdrFtr.Enum pages, ParagraphAlignment alignment) {
        var paragraph = line(policy.createFooter(pages).createParagraph(), SIZE, alignment);
        Runs.append(paragraph, "— ", TypeStyle.PAGE_NUMBER);
        field(paragraph, "PAGE");
        Runs.append(paragraph, " —", TypeStyle.PAGE_NUMBER);
        return paragraph;
    }

    /// As the PDF counts, in fields.
    private static void count(XWPFParagraph paragraph) {
        Runs.append(paragraph, "第 ", TypeStyle.PAGE_NUMBER);
        field(paragraph, "PAGE");
        Runs.append(paragraph, " 页　共 ", TypeStyle.PAGE_NUMBER);
        field(paragraph, "SECTIONPAGES");
        Runs.append(paragraph, " 页", TypeStyle.PAGE_NUMBER);
    }

    private static XWPFParagraph line(XWPFParagraph paragraph, double leading, ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        Body.exactLine(paragraph, leading);
        return paragraph;
    }

    private static void field(XWPFParagraph paragraph, String name) {
        part(paragraph, STFldCharType.BEGIN);
        run(paragraph).addNewInstrText().setStringValue(name);
        part(paragraph, STFldCharType.SEPARATE);
        Runs.append(paragraph, "1", TypeStyle.PAGE_NUMBER);
        part(paragraph, STFldCharType.END);
    }

    private static void part(XWPFParagraph paragraph, STFldCharType.Enum part) {
        run(paragraph).addNewFldChar().setFldCharType(part);
    }

    private static CTR run(XWPFParagraph paragraph) {
        var run = paragraph.createRun().getCTR();
        Fonts.set(run.addNewRPr(), TypeStyle.PAGE_NUMBER);
        return run;
    }
}
