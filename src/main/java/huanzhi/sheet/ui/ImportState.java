package huanzhi.sheet.ui;

import huanzhi.sheet.FileLook;
import huanzhi.sheet.ImportField;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.PreviewRow;
import huanzhi.sheet.SheetColumn;
import huanzhi.store.journal.Operation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How far an import has come; what is not [Kept] has changed nothing.
sealed interface ImportState<T> {

    /// No file has been read yet.
    record Unread<T>() implements ImportState<T> {}

    /// The columns of the file are known, and what each is to be read as may be said.
    record Columns<T>(Path file, FileLook look, List<ImportField> fields) implements ImportState<T> {

        /// Why the rows cannot be looked at yet.
        List<String> obstacles() {
            return look.mapping().obstacles(fields);
        }
    }

    /// The rows have been read; `columns` show the records they would become, and those of `left` are not taken.
    record Looked<T>(
            Columns<T> from,
            ImportPreview<T> preview,
            List<PreviewRow> rows,
            List<SheetColumn<T>> columns,
            Set<Integer> left)
            implements ImportState<T> {

        /// What is to be kept.
        ImportPreview<T> taken() {
            return preview.without(left);
        }

        Optional<T> content(PreviewRow row) {
            return preview.accepted().stream()
                    .filter(accepted -> accepted.row() == row.number())
                    .map(ImportPreview.Accepted::content)
                    .findFirst();
        }

        Looked<T> leaving(Set<Integer> rows) {
            return new Looked<>(from, preview, this.rows, columns, Set.copyOf(rows));
        }
    }

    /// The good rows are kept, in one operation; there is none where all were there already.
    record Kept<T>(ImportPreview<T> preview, ImportResult result, Optional<Operation> operation)
            implements ImportState<T> {}

    /// And were taken back but for `left` records that were changed since; `title` is what was.
    record Undone<T>(String title, int left) implements ImportState<T> {}
}
