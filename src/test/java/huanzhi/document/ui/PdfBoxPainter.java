package huanzhi.document.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pages painted straight by PDFBox.
public final class PdfBoxPainter implements PagePainter {

    private final PDDocument document;

    public PdfBoxPainter(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    @Override
    public double height(int page) {
        return document.getPage(page).getMediaBox().getHeight();
    }

    @Override
    public BufferedImage paint(int page, double scale) {
        try {
            return new PDFRenderer(document).renderImage(page, (float) scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
