package huanzhi.ui.table;

import huanzhi.base.PinyinInitials;
import huanzhi.base.Text;
import java.util.function.Function;

/// One row in the table, with the text it is found by, which is made once.
public final class Line<R> {

    private final R row;
    private final Function<R, String> searched;
    private volatile String haystack;

    public Line(R row, Function<R, String> searched) {
        this.row = row;
        this.searched = searched;
    }

    public R row() {
        return row;
    }

    /// The row's words and their pinyin initials, half-width and in lower case.
    public String haystack() {
        var made = haystack;
        if (made == null) {
            var words = Text.clean(searched.apply(row)).toLowerCase();
            made = words + "\n" + PinyinInitials.of(words);
            haystack = made;
        }
        return made;
    }
}
