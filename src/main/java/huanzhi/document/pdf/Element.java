package huanzhi.document.pdf;

import java.util.Optional;

/// One node of the structure that a screen reader follows; it begins to exist in the file when its first text is drawn.
final class Element {

    private final Element parent;
    private final String role;
    private final Optional<Bookmark> bookmark;
    private final int columns;

    /// A line of the outline beside the pages; level 1 is the outermost.
    record Bookmark(int level, String words) {}

    private Element(Element parent, String role, Optional<Bookmark> bookmark, int columns) {
        this.parent = parent;
        this.role = role;
        this.bookmark = bookmark;
        this.columns = columns;
    }

    /// The whole document.
    static Element root() {
        return new Element(null, "Document", Optional.empty(), 1);
    }

    Element child(String childRole) {
        return new Element(this, childRole, Optional.empty(), 1);
    }

    Element heading(String childRole, Bookmark line) {
        return new Element(this, childRole, Optional.of(line), 1);
    }

    /// A cell over so many columns of its table.
    Element cell(String childRole, int spanned) {
        return new Element(this, childRole, Optional.empty(), spanned);
    }

    boolean isRoot() {
        return parent == null;
    }

    Element parent() {
        return parent;
    }

    String role() {
        return role;
    }

    /// How many columns of a table it covers.
    int columns() {
        return columns;
    }

    Optional<Bookmark> bookmark() {
        return bookmark;
    }
}
