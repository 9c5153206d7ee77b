package huanzhi.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;

/// The rejected rows of an import as a workbook of their own, laid out like the file they come from.
final class ErrorSheet {

    /// The heading of the last column; an import passes over it.
    static final String REASONS = "错误原因";

    private static final int WIDTH = 18;
    private static final int WIDTH_OF_REASONS = 80;

    private ErrorSheet() {}

    static void write(ImportPreview<?> preview, Path target) {
        var headings = new ArrayList<>(preview.layout().columns());
        headings.removeIf(REASONS::equals);
        var widths = new ArrayList<>(Collections.nCopies(headings.size(), WIDTH));
        headings.add(REASONS);
        widths.add(WIDTH_OF_REASONS);
        try (var sheet = new SheetFile(target, "有误的行")) {
            preview.layout().titles().forEach(sheet::title);
            sheet.headings(headings, widths);
            for (var row : preview.rejected()) {
                var cells = new ArrayList<Cell>();
                for (var column = 0; column < headings.size() - 1; column++) {
                    cells.add(
                            column < row.cells().size() ? Cell.words(row.cells().get(column)) : Cell.BLANK);
                }
                cells.add(Cell.words(String.join("\n", row.sentences())));
                sheet.row(cells);
            }
            sheet.finish();
        }
    }
}
