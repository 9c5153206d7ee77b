package huanzhi.document.pdf;

import java.util.Optional;

/// One node of the structure that a screen reader follows; it begins to exist in the file when its first text is drawn.
final class Element {

    private final Element parent;
    private final String role;
    private final Optional<Bookmark> bookmark;
    private final int columns;
    private final Optional<String> alternative;

    /// A line of the outline beside the pages; level 1 is the outermost.
    record Bookmark(int level, String words) {}

    private Element(
            Element parent, String role, Optional<Bookmark> bookmark, int columns, Optional<String> alternative) {
        this.parent = parent;
        this.role = role;
        this.bookmark = bookmark;
        this.columns = columns;
        this.alternative = alternative;
    }

    /// The whole document.
    static Element root() {
        return new Element(null, "Document", Optional.empty(), 1, Optional.empty());
    }

    Element child(String childRole) {
        return new Element(this, childRole, Optional.empty(), 1, Optional.empty());
    }

    Element heading(String childRole, Bookmark line) {
        return new Element(this, childRole, Optional.of(line), 1, Optional.empty());
    }

    /// A cell over so many columns of its table.
    Element cell(String childRole, int spanned) {
        return new Element(this, childRole, Optional.empty(), spanned, Optional.empty());
    }

    /// A picture, and what is read in its place.
    Element figure(String words) {
        return new Element(this, "Figure", Optional.empty(), 1, Optional.of(words));
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

    /// What is read in its place.
    Optional<String> alternative() {
        return alternative;
    }

    Optional<Bookmark> bookmark() {
        return bookmark;
    }
}
