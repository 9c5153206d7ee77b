package huanzhi.document.preview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.document.SamplePapers;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class PagePicturesTest {

    private static final int WHITE = 0xffffff;
    private static final byte[] REPORT = new PdfRenderer(Faces.bundled()).render(SamplePapers.report(20, 1));

    @Test
    void aPictureIsAnA4SheetWithInkInsideTheMargins() {
        try (var pages = new PagePictures(REPORT)) {
            var picture = pages.page(0, 100);
            var millimetre = 100 / 25.4;
            assertAll(
                    () -> assertEquals(210 * millimetre, picture.getWidth(), 1),
                    () -> assertEquals(297 * millimetre, picture.getHeight(), 1),
                    () -> assertEquals(210.0 / 297, pages.proportion(0), 0.001),
                    () -> assertTrue(inked(picture, 28, 184, 37, 262, millimetre)),
                    () -> assertTrue(!inked(picture, 0, 27.5, 0, 297, millimetre)),
                    () -> assertTrue(!inked(picture, 184.5, 210, 0, 297, millimetre)));
        }
    }

    @Test
    void aPageIsDrawnOnceUntilOthersPushItOut() {
        try (var pages = new PagePictures(REPORT)) {
            var first = pages.page(0, 20);
            assertSame(first, pages.page(0, 20));
            assertTrue(pages.count() > 6);
            for (var page = 1; page <= 6; page++) {
                pages.page(page, 20);
            }
            assertNotSame(first, pages.page(0, 20));
        }
    }

    @Test
    void bytesThatAreNoPdfAreRefused() {
        var refusal = assertThrows(Refusal.class, () -> new PagePictures(new byte[] {1, 2, 3}));
        assertEquals("这份 PDF 文件已经损坏，无法显示，请重新生成。", refusal.sentence());
    }

    private static boolean inked(
            BufferedImage picture, double left, double right, double top, double foot, double millimetre) {
        for (var x = (int) (left * millimetre); x < Math.min(right * millimetre, picture.getWidth()); x++) {
            for (var y = (int) (top * millimetre); y < Math.min(foot * millimetre, picture.getHeight()); y++) {
                if ((picture.getRGB(x, y) & WHITE) != WHITE) {
                    return true;
                }
            }
        }
        return false;
    }
}
