package huanzhi.store.ui;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// One line of a history: what one field was and what it became.
record HistoryLine(
        int position, LocalDateTime time, String operator, String title, String field, String before, String after) {

    /// The changed fields of `deeds` that have words, in the same order; what reads the same before and after is left
    /// out.
    static List<HistoryLine> of(List<Deed> deeds, ColumnWords words) {
        var lines = new ArrayList<HistoryLine>();
        for (var deed : deeds) {
            for (var cell : deed.cells()) {
                var before = words.value(cell, cell.before());
                var after = words.value(cell, cell.after());
                if (words.label(cell).isPresent() && !before.equals(after)) {
                    lines.add(new HistoryLine(
                            lines.size(),
                            deed.time(),
                            deed.operator(),
                            deed.title(),
                            words.label(cell).get(),
                            before,
                            after));
                }
            }
        }
        return lines;
    }
}
