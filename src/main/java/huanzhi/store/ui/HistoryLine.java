package huanzhi.store.ui;

import huanzhi.store.Change;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// One line of a history: what one field was and what it became.
record HistoryLine(
        int position, LocalDateTime time, String operator, String title, String field, String before, String after) {

    /// The fields that have words, of the latest change first; what reads the same before and after is left out.
    static List<HistoryLine> of(List<Change> changes, ColumnWords words) {
        var lines = new ArrayList<HistoryLine>();
        for (var change : changes.reversed()) {
            for (var cell : change.columns()) {
                words.word(change.row().table(), cell.column()).ifPresent(word -> {
                    var before = word.of(cell.before());
                    var after = word.of(cell.after());
                    if (!before.equals(after)) {
                        lines.add(line(lines.size(), change, word.label(), before, after));
                    }
                });
            }
        }
        return lines;
    }

    private static HistoryLine line(int position, Change change, String field, String before, String after) {
        return new HistoryLine(position, change.time(), change.operator(), change.title(), field, before, after);
    }
}
