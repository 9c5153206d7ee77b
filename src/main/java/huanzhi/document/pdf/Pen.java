package huanzhi.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import huanzhi.document.OfficialPage;
import huanzhi.document.PageNumbers;

/// Draws finished pages into a file.
final class Pen {

    private static final PageSize A4 =
            new PageSize(new Rectangle(0, 0, (float) OfficialPage.WIDTH, (float) OfficialPage.HEIGHT));
    private static final DeviceRgb RED = new DeviceRgb(255, 0, 0);

    private final PdfFile file;
    private final PageNumbers numbers;
    private final Typesetter typesetter;
    private final Tags tags;
    private final Fonts fonts;
    private final Outline outline;

    Pen(PdfFile file, PageNumbers numbers, Typesetter typesetter) {
        this.file = file;
        this.numbers = numbers;
        this.typesetter = typesetter;
        this.tags = new Tags(file);
        this.fonts = new Fonts(file);
        this.outline = new Outline(file);
    }

    void page(Sheet sheet) {
        var leaf = sheet.leaf();
        var page = file.addNewPage(A4);
        var canvas = new PdfCanvas(page);
        for (var placed : leaf.strips()) {
            for (var mark : placed.strip().marks()) {
                draw(mark, OfficialPage.TOP + placed.top(), page, canvas);
            }
        }
        if (leaf.numbered()) {
            beside(sheet, canvas);
        }
        canvas.release();
        page.flush();
    }

    private void beside(Sheet sheet, PdfCanvas canvas) {
        RunningSetter.lines(sheet, numbers, typesetter).forEach(line -> artifact(line, canvas));
    }

    /// The text is given once more in words, because readers take three single characters for spaced out letters.
    private void artifact(RunningSetter.Set line, PdfCanvas canvas) {
        var text = new PdfString(line.text(), PdfEncodings.UNICODE_BIG);
        canvas.openTag(new CanvasArtifact()).openTag(new CanvasTag(PdfName.Span).addProperty(PdfName.ActualText, text));
        line.marks().forEach(words -> text((Mark.Words) words, 0, canvas));
        canvas.closeTag().closeTag();
    }

    private void draw(Mark mark, double top, PdfPage page, PdfCanvas canvas) {
        switch (mark) {
            case Mark.Words words -> {
                outline.note(words.element(), page, OfficialPage.HEIGHT - top);
                canvas.openTag(tags.reference(words.element(), page));
                text(words, top, canvas);
                canvas.closeTag();
            }
            case Mark.Rule rule -> {
                canvas.openTag(new CanvasArtifact());
                line(rule, top, canvas);
                canvas.closeTag();
            }
            case Mark.Patch patch -> {
                canvas.openTag(new CanvasArtifact());
                canvas.rectangle(
                                OfficialPage.LEFT + patch.x(),
                                OfficialPage.HEIGHT - top - patch.y() - patch.height(),
                                patch.width(),
                                patch.height())
                        .fill();
                canvas.closeTag();
            }
            case Mark.Image image -> {
                canvas.openTag(tags.reference(image.element(), page));
                image(image, top, canvas);
                canvas.closeTag();
            }
            case Mark.Silence(var element) -> tags.tag(element);
            case Mark.Red(var inner) -> {
                canvas.saveState().setFillColor(RED).setStrokeColor(RED);
                draw(inner, top, page, canvas);
                canvas.restoreState();
            }
        }
    }

    private void text(Mark.Words words, double top, PdfCanvas canvas) {
        canvas.beginText()
                .setTextMatrix((float) words.stretch(), 0, 0, 1, (float) (OfficialPage.LEFT + words.x()), (float)
                        (OfficialPage.HEIGHT - top - words.baseline()))
                .setCharacterSpacing((float) words.tracking());
        for (var part : fonts.parts(words)) {
            canvas.setFontAndSize(part.font(), (float) words.size()).showText(part.glyphs());
        }
        canvas.endText();
    }

    private static void image(Mark.Image image, double top, PdfCanvas canvas) {
        var place = new Rectangle(
                (float) (OfficialPage.LEFT + image.x()),
                (float) (OfficialPage.HEIGHT - top - image.y() - image.height()),
                (float) image.width(),
                (float) image.height());
        canvas.addImageFittedIntoRectangle(ImageDataFactory.create(image.file().bytes()), place, false);
    }

    private static void line(Mark.Rule rule, double top, PdfCanvas canvas) {
        canvas.setLineWidth((float) rule.thickness())
                .moveTo(OfficialPage.LEFT + rule.x1(), OfficialPage.HEIGHT - top - rule.y1())
                .lineTo(OfficialPage.LEFT + rule.x2(), OfficialPage.HEIGHT - top - rule.y2())
                .stroke();
    }
}
