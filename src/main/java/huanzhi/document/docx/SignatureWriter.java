package huanzhi.document.docx;

import huanzhi.document.CharacterWidth;
import huanzhi.document.OfficialPage;
import huanzhi.document.SignaturePlace;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/// 署名 and 成文日期 with the room of the seal.
final class SignatureWriter {

    private final Body body;

    SignatureWriter(Body body) {
        this.body = body;
    }

    void write(Block.Signature signature) {
        body.keepLastWithNext();
        for (var i = 0; i < SignaturePlace.freeLines(signature.sealed()); i++) {
            body.paragraph().setKeepNext(true);
        }
        var place = SignaturePlace.of(width(signature.body()), width(signature.day()), signature.sealed());
        line(signature.body(), place.bodyRight(), true);
        line(signature.day(), place.dayRight(), false);
    }

    private void line(Line line, double right, boolean keptWithNext) {
        var paragraph = body.paragraph(line.shown(), TypeStyle.BODY);
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setKeepNext(keptWithNext);
        Body.indentation(paragraph).setRight(Twips.of(right));
    }

    private static double width(Line line) {
        return CharacterWidth.places(line.shown()) * OfficialPage.PITCH;
    }
}
