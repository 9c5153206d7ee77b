package huanzhi.document.docx;

import huanzhi.document.ImprintRules;
import huanzhi.document.OfficialPage;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/// 版记, in a frame at the foot of the type area of the page the text ends on.
final class ImprintWriter {

    private static final double SPACE = TypeStyle.IMPRINT.points();

    private final Body body;

    ImprintWriter(Body body) {
        this.body = body;
    }

    void write(Block.Imprint imprint) {
        if (imprint.hasCopies()) {
            var copies = framed(Block.Imprint.COPIES_LABEL + imprint.copies().shown());
            Borders.rule(properties(copies).addNewPBdr().addNewTop(), ImprintRules.OUTER);
            var hang = SPACE * Block.Imprint.COPIES_LABEL.length();
            Body.indentation(copies).setLeft(Twips.of(SPACE + hang));
            Body.indentation(copies).setHanging(Twips.of(hang));
        }
        var issued = framed(imprint.issuer().shown());
        var borders = properties(issued).addNewPBdr();
        Borders.rule(borders.addNewTop(), imprint.hasCopies() ? ImprintRules.MIDDLE : ImprintRules.OUTER);
        Borders.rule(borders.addNewBottom(), ImprintRules.OUTER);
        var right = properties(issued).addNewTabs().addNewTab();
        right.setVal(STTabJc.RIGHT);
        right.setPos(Twips.of(OfficialPage.TYPE_WIDTH - SPACE));
        issued.createRun().addTab();
        Runs.append(issued, imprint.issued().shown(), TypeStyle.IMPRINT);
        body.invisible();
    }

    private XWPFParagraph framed(String text) {
        var paragraph = body.paragraph(text, TypeStyle.IMPRINT);
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        var frame = properties(paragraph).addNewFramePr();
        frame.setW(Twips.of(OfficialPage.TYPE_WIDTH));
        frame.setWrap(STWrap.NOT_BESIDE);
        frame.setHAnchor(STHAnchor.MARGIN);
        frame.setXAlign(STXAlign.LEFT);
        frame.setVAnchor(STVAnchor.MARGIN);
        frame.setYAlign(STYAlign.BOTTOM);
        Body.exactLine(paragraph, OfficialPage.LEADING);
        Body.indentation(paragraph).setLeft(Twips.of(SPACE));
        Body.indentation(paragraph).setRight(Twips.of(SPACE));
        return paragraph;
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return Body.properties(paragraph);
    }
}
