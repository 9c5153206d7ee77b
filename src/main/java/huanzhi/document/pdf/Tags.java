package huanzhi.document.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.tagging.PdfStructureAttributes;
import com.itextpdf.kernel.pdf.tagutils.TagReference;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.IdentityHashMap;
import java.util.Map;

/// The structure tree of a file: each element gets its tag when its first text is drawn.
final class Tags {

    private final PdfFile file;
    private final Map<Element, TagTreePointer> tags = new IdentityHashMap<>();

    Tags(PdfFile file) {
        this.file = file;
    }

    TagReference reference(Element element, PdfPage page) {
        return tag(element).setPageForTagging(page).getTagReference();
    }

    TagTreePointer tag(Element element) {
        var known = tags.get(element);
        if (known != null) {
            return known;
        }
        var tag = element.isRoot() ? new TagTreePointer(file) : child(element);
        tags.put(element, tag);
        return tag;
    }

    private TagTreePointer child(Element element) {
        var tag = new TagTreePointer(tag(element.parent())).addTag(element.role());
        element.alternative().ifPresent(tag.getProperties()::setAlternateDescription);
        if (element.columns() > 1) {
            tag.getProperties()
                    .addAttributes(new PdfStructureAttributes("Table").addIntAttribute("ColSpan", element.columns()));
        }
        return tag;
    }
}
