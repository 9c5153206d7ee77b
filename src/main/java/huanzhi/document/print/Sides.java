package huanzhi.document.print;

/// Whether the backs of the sheets are printed too; official papers are, and are bound on the left.
public enum Sides {
    ONE,
    BOTH
}
