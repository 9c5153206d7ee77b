package huanzhi.document.preview;

import huanzhi.base.Refusal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a finished PDF as pictures, each drawn when it is first looked at.
///
/// A page at 150 dots per inch takes 5 MB, so only the few looked at last are kept. Drawing the first page takes a
/// second, because the drawing itself must be loaded: do it in the background. Can be asked from several threads.
public final class PagePictures implements AutoCloseable {

    private static final int KEPT = 6;
    private static final int POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final Map<Look, BufferedImage> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, BufferedImage> eldest) {
            return size() > KEPT;
        }
    };

    private record Look(int page, int dotsPerInch) {}

    /// Refuses bytes that are no PDF.
    public PagePictures(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException damaged) {
            throw new Refusal("这份 PDF 文件已经损坏，无法显示，请重新生成。", damaged);
        }
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// Width over height of a page, known before it is drawn.
    public double proportion(int page) {
        var box = document.getPage(page).getCropBox();
        return box.getWidth() / box.getHeight();
    }

    /// The picture of the page, the first being 0.
    public synchronized BufferedImage page(int page, int dotsPerInch) {
        return kept.computeIfAbsent(new Look(page, dotsPerInch), this::draw);
    }

    private BufferedImage draw(Look look) {
        try {
            return renderer.renderImage(look.page, look.dotsPerInch / (float) POINTS_PER_INCH, ImageType.RGB);
        } catch (IOException damaged) {
            throw new Refusal("这份 PDF 文件的第 " + (look.page + 1) + " 页已经损坏，无法显示，请重新生成。", damaged);
        }
    }

    @Override
    public synchronized void close() {
        kept.clear();
        try {
            document.close();
        } catch (IOException leftOpen) {
            throw new UncheckedIOException(leftOpen);
        }
    }
}
