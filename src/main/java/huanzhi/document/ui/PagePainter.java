package huanzhi.document.ui;

import java.awt.image.BufferedImage;

/// An open PDF whose pages can be painted one by one; slow, and asked by one thread at a time.
public interface PagePainter extends AutoCloseable {

    int pages();

    /// In points, of 1/72 inch.
    double width(int page);

    /// In points, of 1/72 inch.
    double height(int page);

    /// `scale` 1 is one pixel per point.
    BufferedImage paint(int page, double scale);

    @Override
    void close();

    /// Opens the bytes of a PDF.
    @FunctionalInterface
    interface Source {

        PagePainter open(byte[] pdf);
    }
}
