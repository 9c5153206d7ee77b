package huanzhi.sheet;

import java.nio.file.Path;
import java.util.List;

/// Exports rows to an .xlsx file with a frozen line of headings. Codes are text, days are days, sums have two decimals.
public final class SheetWriter {

    /// Refuses a target that is open elsewhere or lies in a folder that may not be written.
    public <T> void write(Path target, String name, List<SheetColumn<T>> columns, Iterable<T> rows) {
        try (var sheet = new SheetFile(target, name)) {
            sheet.headings(
                    columns.stream().map(SheetColumn::heading).toList(),
                    columns.stream().map(SheetColumn::width).toList());
            for (var row : rows) {
                sheet.row(columns.stream().map(column -> column.cell(row)).toList());
            }
            sheet.finish();
        }
    }
}
