package huanzhi.document.ui;

import huanzhi.document.OfficialPage;
import huanzhi.document.model.Run;
import huanzhi.document.preview.PagePictures;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/// A paper that has been laid out: its pages until it is closed, and the values in it. Of a frozen one only the pages
/// are left.
final class SetPaper {

    private final List<Run.Value> values;
    private final PagePictures pictures;
    private boolean closed;

    SetPaper(List<Run.Value> values, PagePictures pictures) {
        this.values = List.copyOf(values);
        this.pictures = pictures;
    }

    int pages() {
        return pictures.count();
    }

    /// In points; all papers are A4.
    double width(int page) {
        return OfficialPage.WIDTH;
    }

    /// In points.
    double height(int page) {
        return width(page) / pictures.proportion(page);
    }

    /// Empty when the paper was closed in the meantime and nobody wants the picture any more.
    synchronized Optional<BufferedImage> paint(int page, int dotsPerInch) {
        return closed ? Optional.empty() : Optional.of(pictures.page(page, dotsPerInch));
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            pictures.close();
        }
    }

    List<String> missing() {
        return fields(Run.State.MISSING);
    }

    List<String> unconfirmed() {
        return fields(Run.State.UNCONFIRMED);
    }

    List<String> awaited() {
        return fields(Run.State.AWAITED);
    }

    private List<String> fields(Run.State state) {
        return values.stream()
                .filter(value -> value.state() == state)
                .map(Run.Value::field)
                .distinct()
                .toList();
    }
}
