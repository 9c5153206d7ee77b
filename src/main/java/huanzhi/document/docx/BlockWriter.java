package huanzhi.document.docx;

import huanzhi.document.OfficialPage;
import huanzhi.document.PageNumbers;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Writes the blocks of a paper one after another.
final class BlockWriter {

    private final Body body;
    private final Sections sections;

    BlockWriter(XWPFDocument document, PageNumbers numbers) {
        this.body = new Body(document);
        this.sections = new Sections(document, body, numbers);
    }

    /// To be called when all is written.
    void end() {
        sections.end();
    }

    void write(Block block) {
        switch (block) {
            case Block.Letterhead head -> new LetterheadWriter(body).write(head);
            case Block.Title title -> title(title);
            case Block.Number(var line) ->
                body.paragraph(line.shown(), TypeStyle.BODY).setAlignment(ParagraphAlignment.CENTER);
            case Block.Addressee(var line) -> body.paragraph(line.shown(), TypeStyle.BODY);
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph(var line) -> Body.indentFirstLine(body.paragraph(line.shown(), TypeStyle.BODY));
            case Block.Together(var paragraphs) -> together(paragraphs);
            case Block.FieldLine field -> body.paragraph(field.line().shown(), TypeStyle.BODY);
            case Block.Table table -> new TableWriter(body).write(table);
            case Block.Signature signature -> new SignatureWriter(body).write(signature);
            case Block.Remark(var line) -> Body.indentFirstLine(body.paragraph(line.shown(), TypeStyle.BODY));
            case Block.Imprint imprint -> new ImprintWriter(body).write(imprint);
            case Block.QrCode code -> new QrCodeWriter(body).write(code);
            case Block.Picture picture -> new PictureWriter(body).write(picture);
            case Block.Blank(var count) -> blank(count);
            case Block.Running running -> sections.begin(running);
            case Block.PageBreak _ -> body.beginPage();
        }
    }

    private void together(List<Line> paragraphs) {
        for (var line : paragraphs) {
            var paragraph = body.paragraph(line.shown(), TypeStyle.BODY);
            Body.indentFirstLine(paragraph);
            paragraph.setKeepNext(line != paragraphs.getLast());
        }
    }

    private void title(Block.Title title) {
        for (var row : title.rows()) {
            var paragraph = body.paragraph(Line.of(row).shown(), TypeStyle.TITLE);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setKeepNext(true);
            Body.exactLine(paragraph, OfficialPage.LEADING);
        }
    }

    private void heading(Block.Heading heading) {
        var paragraph = body.paragraph(heading.line().shown(), TypeStyle.heading(heading.level()));
        paragraph.setStyle(Styles.heading(heading.level()));
        Body.indentFirstLine(paragraph);
    }

    private void blank(int count) {
        for (var i = 0; i < count; i++) {
            body.paragraph();
        }
    }
}
