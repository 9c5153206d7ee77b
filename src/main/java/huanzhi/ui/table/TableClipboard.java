package huanzhi.ui.table;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Copies rows as text that Excel takes apart again: a tab between cells, a line per row.
final class TableClipboard {

    private TableClipboard() {}

    static <R> void copy(List<Column<R, ?>> columns, List<R> rows) {
        var content = new ClipboardContent();
        content.putString(text(columns, rows));
        Clipboard.getSystemClipboard().setContent(content);
    }

    static <R> String text(List<Column<R, ?>> columns, List<R> rows) {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> column.text(row).replaceAll("[\\t\\r\\n]+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }
}
