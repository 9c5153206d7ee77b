package huanzhi.sheet.ui;

import huanzhi.sheet.FileLook;
import huanzhi.sheet.HeadingPlace;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.PreviewRow;
import huanzhi.sheet.SheetColumn;
import huanzhi.ui.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// Reads a file as far as an import can go: its columns, and its rows once the columns are settled. Slow.
record FileReading<T>(ImportService imports, Ledger<T> ledger, Supplier<List<SheetColumn<T>>> shown) {

    /// The columns, and the rows too where there is nothing left to be said of the columns.
    ImportState<T> file(Path file, Progress progress) {
        var looked = columns(file, imports.look(file, ledger));
        return looked.obstacles().isEmpty() && isCertain(looked.look()) ? rows(looked, progress) : looked;
    }

    ImportState.Columns<T> columns(Path file, String sheet) {
        return columns(file, imports.look(file, sheet, ledger));
    }

    /// The columns with the headings where the clerk says they are.
    ImportState.Columns<T> columns(ImportState.Columns<T> from, HeadingPlace headings) {
        var file = from.file();
        return columns(file, imports.look(file, from.look().mapping().sheet(), headings, ledger));
    }

    ImportState<T> rows(ImportState.Columns<T> from, Progress progress) {
        var preview =
                imports.preview(from.file(), ledger, from.look().mapping(), rows -> told(progress, "已读", rows, 0));
        return new ImportState.Looked<>(from, preview, PreviewRow.of(preview, ledger.spec()), shown.get(), Set.of());
    }

    static void told(Progress progress, String done, int rows, int total) {
        progress.say(done + " " + String.format("%,d", rows) + " 行");
        progress.at(rows, total);
    }

    private ImportState.Columns<T> columns(Path file, FileLook look) {
        return new ImportState.Columns<>(file, look, ledger.spec().fields());
    }

    /// Whether there is no other sheet to choose, and the columns go by their headings.
    private static boolean isCertain(FileLook look) {
        return !look.mapping().headings().equals(HeadingPlace.NOWHERE)
                && look.sheets().stream()
                                .filter(sheet -> !sheet.hidden() && sheet.known() > 0)
                                .count()
                        <= 1;
    }
}
