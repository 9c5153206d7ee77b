package huanzhi.sheet.ui;

import huanzhi.sheet.SheetColumn;
import huanzhi.sheet.SheetWriter;
import huanzhi.ui.table.TableContent;
import huanzhi.ui.table.TableExport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Writes what a table shows into a workbook, with days as days and sums as sums.
public final class TableWorkbook implements TableExport {

    private static final int LEAST = 8;
    private static final int MOST = 60;

    private final SheetWriter writer;

    public TableWorkbook(SheetWriter writer) {
        this.writer = writer;
    }

    @Override
    public void write(TableContent content, Path file) {
        var columns = new ArrayList<SheetColumn<List<Object>>>();
        for (var i = 0; i < content.headings().size(); i++) {
            var column = i;
            columns.add(SheetColumn.plain(content.headings().get(i), width(content, i), row -> row.get(column)));
        }
        writer.write(file, content.title(), columns, content.rows());
    }

    /// In half-width characters, wide enough for most values.
    private static int width(TableContent content, int column) {
        var longest = content.rows().stream()
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.clamp(2L * Math.max(longest, content.headings().get(column).length()) + 2, LEAST, MOST);
    }
}
