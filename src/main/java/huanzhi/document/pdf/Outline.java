package huanzhi.document.pdf;

import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/// The bookmarks beside the pages, one for each heading, nested as the headings are.
final class Outline {

    private final PdfFile file;
    private final Set<Element> noted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Entry> open = new ArrayDeque<>();

    private record Entry(int level, PdfOutline line) {}

    Outline(PdfFile file) {
        this.file = file;
    }

    /// The element's first ink stands on this page, so high above its foot.
    void note(Element element, PdfPage page, double height) {
        if (element.bookmark().isEmpty() || !noted.add(element)) {
            return;
        }
        var bookmark = element.bookmark().get();
        while (!open.isEmpty() && open.peek().level >= bookmark.level()) {
            open.pop();
        }
        var parent = open.isEmpty() ? file.getOutlines(false) : open.peek().line;
        var line = parent.addOutline(bookmark.words());
        line.addDestination(PdfExplicitDestination.createFitH(page, (float) height));
        open.push(new Entry(bookmark.level(), line));
    }
}
