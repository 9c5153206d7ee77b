package huanzhi.document.docx;

import huanzhi.document.Photograph;
import huanzhi.document.RuledTable;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import huanzhi.document.model.PictureFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// A picture in the middle of the text width, and its caption under it.
final class PictureWriter {

    private static final int AROUND = Twips.of(Photograph.AROUND).intValue();

    private final Body body;

    PictureWriter(Body body) {
        this.body = body;
    }

    void write(Block.Picture picture) {
        var paragraph = body.paragraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        Body.properties(paragraph).addNewSnapToGrid().setVal(false);
        paragraph.setSpacingBefore(AROUND);
        paragraph.setSpacingAfter(AROUND);
        place(picture, paragraph);
        picture.caption().ifPresent(words -> {
            var caption = body.paragraph(words.shown(), TypeStyle.CELL);
            caption.setAlignment(ParagraphAlignment.CENTER);
            Body.exactLine(caption, RuledTable.LEADING);
        });
    }

    private static void place(Block.Picture picture, XWPFParagraph paragraph) {
        var type = type(picture.file().kind());
        try {
            var run = paragraph.createRun();
            var placed = run.addPicture(
                    new ByteArrayInputStream(picture.file().bytes()),
                    type,
                    "picture" + type.getExtension(),
                    Units.toEMU(picture.width()),
                    Units.toEMU(picture.height()));
            placed.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alternative());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a picture that is none", e);
        }
    }

    private static PictureType type(PictureFile.Kind kind) {
        return switch (kind) {
            case PNG -> PictureType.PNG;
            case JPEG -> PictureType.JPEG;
        };
    }
}
