package huanzhi.sheet;

import java.nio.file.Path;

/// Reads a ledger file into a preview. Changes nothing.
public final class Importer {

    /// Refuses a file that cannot be read, that is no table, or in which not one heading is known.
    public <T> ImportPreview<T> preview(Path file, ImportSpec<T> spec) {
        throw new UnsupportedOperationException();
    }

    /// Writes the rejected rows with their headings and one more column that tells the reasons.
    public void writeErrors(ImportPreview<?> preview, Path target) {
        throw new UnsupportedOperationException();
    }
}
