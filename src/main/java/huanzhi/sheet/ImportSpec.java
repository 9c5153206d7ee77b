package huanzhi.sheet;

import java.util.List;
import java.util.Optional;

/// What one kind of ledger looks like and how one of its rows becomes a record.
public interface ImportSpec<T> {

    /// What the ledger is called, such as `企业名录`.
    String title();

    List<ImportField> fields();

    /// Reads one row. Problems are told to the row, which collects them all; a [huanzhi.base.Refusal] thrown counts as
    /// one too.
    T read(ImportRow row);

    /// What no two rows of a file may share, such as a number.
    default List<ImportKey> keys(T content) {
        return List.of();
    }

    /// What the import does of itself with the row, if there is anything to be told.
    default Optional<Notice> notice(T content) {
        return Optional.empty();
    }

    /// What the import would do with the row.
    default Effect effect(T content) {
        return Effect.ADDITION;
    }
}
