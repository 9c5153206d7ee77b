package huanzhi.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// The sample's picture is 240 by 180 points; measured on the page as others see it.
class PictureTest {

    private static final int DOTS_PER_POINT = 2;

    @Test
    void thePdfShowsItInTheMiddleOfTheTextInItsSize() throws Exception {
        try (var pdf = Loader.loadPDF(new PdfRenderer(Faces.bundled()).render(SamplePapers.pictured()))) {
            var seen = green(new PDFRenderer(pdf).renderImageWithDPI(0, 72 * DOTS_PER_POINT));
            assertAll(
                    () -> assertEquals(240 * DOTS_PER_POINT, seen.width, 2),
                    () -> assertEquals(180 * DOTS_PER_POINT, seen.height, 2),
                    // 28 mm at the left and half of 156 mm are 300.5 pt
                    () -> assertEquals(300.5 * DOTS_PER_POINT, seen.getCenterX(), 2));
        }
    }

    @Test
    void theWordFileHoldsItInItsSizeAndSaysWhatItShows() throws Exception {
        var file = new DocxRenderer().render(SamplePapers.pictured());
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            var picture = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .findFirst()
                    .orElseThrow();
            assertAll(
                    () -> assertEquals(240, picture.getWidth(), 0.01),
                    () -> assertEquals(180, picture.getDepth(), 0.01),
                    () -> assertEquals("第 1 号　2号排口", picture.getDescription()),
                    () -> assertEquals("png", picture.getPictureData().suggestFileExtension()));
        }
    }

    /// The box around all green dots.
    private static Rectangle green(BufferedImage page) {
        var seen = new Rectangle(-1, -1);
        for (var y = 0; y < page.getHeight(); y++) {
            for (var x = 0; x < page.getWidth(); x++) {
                if (SamplePictures.isGreen(page.getRGB(x, y))) {
                    seen.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return seen;
    }
}
