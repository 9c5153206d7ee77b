package huanzhi.document.ui;

import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// A paper that has been laid out: itself, its file, and the pages of that until it is closed.
final class SetPaper {

    private final Paper paper;
    private final byte[] pdf;
    private final PagePainter painter;
    private boolean closed;

    SetPaper(Paper paper, byte[] pdf, PagePainter painter) {
        this.paper = paper;
        this.pdf = pdf;
        this.painter = painter;
    }

    Paper paper() {
        return paper;
    }

    byte[] pdf() {
        return pdf;
    }

    int pages() {
        return painter.pages();
    }

    /// In points.
    double width(int page) {
        return painter.width(page);
    }

    /// In points.
    double height(int page) {
        return painter.height(page);
    }

    /// Empty when the paper was closed in the meantime and nobody wants the picture any more.
    synchronized Optional<BufferedImage> paint(int page, double scale) {
        return closed ? Optional.empty() : Optional.of(painter.paint(page, scale));
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            painter.close();
        }
    }

    List<String> missing() {
        return fields(Run.State.MISSING);
    }

    List<String> unconfirmed() {
        return fields(Run.State.UNCONFIRMED);
    }

    private List<String> fields(Run.State state) {
        return paper.values()
                .filter(value -> value.state() == state)
                .map(Run.Value::field)
                .distinct()
                .toList();
    }
}
