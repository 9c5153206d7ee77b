package huanzhi.document.pdf;

import java.util.List;
import java.util.Optional;

/// A piece of the text column: a line of text, a row of a table, a red head. Only a long row may be `cut`.
record Strip(double height, boolean onGrid, After after, List<Mark> marks, Cut cut) {

    /// Divides a strip where its page ends.
    interface Cut {
        Cut NEVER = _ -> Optional.empty();

        /// As much as stands in `room`, and what goes on; empty where one of them would be too little.
        Optional<Halves> at(double room);
    }

    record Halves(Strip head, Strip rest) {}

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

    Strip(double height, boolean onGrid, After after, List<Mark> marks) {
        this(height, onGrid, after, marks, Cut.NEVER);
    }

    Strip keptWithNext() {
        return followedBy(After.SAME_PAGE);
    }

    /// What goes on after a cut is followed by the same as the whole was.
    Optional<Halves> cutAt(double room) {
        return cut.at(room).map(halves -> new Halves(halves.head, halves.rest.followedBy(after)));
    }

    private Strip followedBy(After what) {
        return new Strip(height, onGrid, what, marks, cut);
    }
}
