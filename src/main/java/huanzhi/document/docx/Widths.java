package huanzhi.document.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Fixed widths of tables, cells and their margins.
final class Widths {

    private Widths() {}

    static void set(CTTblWidth width, double points) {
        width.setType(STTblWidth.DXA);
        width.setW(Twips.of(points));
    }
}
