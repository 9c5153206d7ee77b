package huanzhi.sheet.ui;

import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.SheetColumn;
import huanzhi.store.journal.Operation;
import java.util.List;
import java.util.Optional;

/// How far an import has come.
sealed interface ImportState<T> {

    /// No file has been read yet.
    record Unread<T>() implements ImportState<T> {}

    /// The file has been looked at and nothing was changed; `columns` show its records.
    record Looked<T>(ImportPreview<T> preview, ImportSpec<T> spec, List<SheetColumn<T>> columns)
            implements ImportState<T> {}

    /// The good rows are kept, in one operation; there is none where all were there already.
    record Kept<T>(ImportPreview<T> preview, ImportResult result, Optional<Operation> operation)
            implements ImportState<T> {}

    /// And were taken back.
    record Undone<T>(ImportPreview<T> preview) implements ImportState<T> {}
}
