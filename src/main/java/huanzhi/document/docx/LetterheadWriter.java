package huanzhi.document.docx;

import huanzhi.document.CharacterWidth;
import huanzhi.document.OfficialPage;
import huanzhi.document.RedMark;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// 版头: the red name, the number and the signer, and the red line.
final class LetterheadWriter {

    private static final String RED = "FF0000";
    private static final int PERCENT = 100;

    private final Body body;

    LetterheadWriter(Body body) {
        this.body = body;
    }

    void write(Block.Letterhead head) {
        var mark = RedMark.of(CharacterWidth.places(head.mark()));
        mark(head, mark);
        var number = number(head);
        number.setSpacingBefore(
                Twips.of(RedMark.FREE_LINES * OfficialPage.LEADING).intValue());
        number.setSpacingAfter(Twips.of(freeBelow(mark)).intValue());
        var line = Body.properties(number).addNewPBdr().addNewBottom();
        Borders.rule(line, RedMark.RED_LINE);
        line.setColor(RED);
        line.setSpace(BigInteger.valueOf(Math.round(RedMark.RED_LINE_BELOW_NUMBER)));
    }

    private void mark(Block.Letterhead head, RedMark mark) {
        var paragraph = body.paragraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(Twips.of(RedMark.TOP).intValue());
        Body.exactLine(paragraph, mark.points());
        var run = Runs.append(paragraph, head.mark(), TypeStyle.MARK);
        run.setColor(RED);
        run.setFontSize(mark.points());
        run.setTextScale((int) Math.round(mark.stretch() * PERCENT));
    }

    private XWPFParagraph number(Block.Letterhead head) {
        var paragraph = body.paragraph(head.number().shown(), TypeStyle.BODY);
        if (head.signer().isEmpty()) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            return paragraph;
        }
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        Body.indentation(paragraph).setFirstLine(Twips.of(OfficialPage.PITCH));
        var right = Body.properties(paragraph).addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(Twips.of(OfficialPage.TYPE_WIDTH - OfficialPage.PITCH));
        paragraph.createRun().addTab();
        Runs.append(paragraph, Block.Letterhead.SIGNER_LABEL, TypeStyle.BODY);
        Runs.append(paragraph, head.signer().get().shown(), TypeStyle.SIGNER);
        return paragraph;
    }

    /// What lies between the red line and the title: two lines, and what is missing to the next line of the grid.
    private static double freeBelow(RedMark mark) {
        var lines = OfficialPage.LEADING;
        var used = RedMark.TOP + mark.points() + (RedMark.FREE_LINES + 1) * lines;
        var redLine = RedMark.RED_LINE_BELOW_NUMBER - (lines - TypeStyle.BODY.points()) / 2;
        var title = Math.ceil((used + redLine + RedMark.FREE_LINES * lines) / lines) * lines;
        return title - used;
    }
}
