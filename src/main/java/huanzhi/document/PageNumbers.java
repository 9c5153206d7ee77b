package huanzhi.document;

import huanzhi.document.model.Layout;

/// Where the page number `— 1 —` stands.
public enum PageNumbers {
    /// One character in from the outer edge: right on odd pages, left on even ones.
    OUTSIDE,
    CENTRED;

    public static PageNumbers of(Layout layout) {
        return switch (layout) {
            case REPORT -> OUTSIDE;
            case LETTER, FORM -> CENTRED;
        };
    }
}
