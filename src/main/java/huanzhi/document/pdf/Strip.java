package huanzhi.document.pdf;

import java.util.List;

/// A piece of the text column that is never divided: a line of text, a row of a table, a red head.
record Strip(double height, boolean onGrid, After after, List<Mark> marks) {

    /// What may stand after it.
    enum After {
        ANYTHING,
        /// The next strip stands on the same page.
        SAME_PAGE,
        /// The next strip begins a page.
        NEW_PAGE
    }

    Strip {
        marks = List.copyOf(marks);
    }

    Strip keptWithNext() {
        return new Strip(height, onGrid, After.SAME_PAGE, marks);
    }
}
