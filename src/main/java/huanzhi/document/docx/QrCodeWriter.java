package huanzhi.document.docx;

import huanzhi.document.QrPattern;
import huanzhi.document.RuledTable;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;

/// A QR code as a picture, and its words under it.
final class QrCodeWriter {

    private static final int DOTS = 8;

    private final Body body;

    QrCodeWriter(Body body) {
        this.body = body;
    }

    void write(Block.QrCode code) {
        var paragraph = body.paragraph();
        paragraph.setKeepNext(true);
        var side = Units.toEMU(QrPattern.SIDE);
        try {
            var picture = new ByteArrayInputStream(QrPattern.of(code.content()).png(DOTS));
            paragraph.createRun().addPicture(picture, Document.PICTURE_TYPE_PNG, "qr.png", side, side);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a PNG that is none", e);
        }
        for (var words : code.words()) {
            Body.exactLine(body.paragraph(words.shown(), TypeStyle.CELL), RuledTable.LEADING);
        }
    }
}
