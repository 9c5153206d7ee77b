package huanzhi.officer.file;

import huanzhi.base.Stored;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.sheet.Effect;
import huanzhi.sheet.SheetColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A row of such a ledger: whose file it is, the entry that stands there for the same matter if there is one, and what
/// the row says.
public record FileEntry<E>(Stored<OfficerId, Officer> officer, Optional<E> before, E entry) {

    /// What is shown of it: whose it is, then `columns` of the entry.
    public static <E> List<SheetColumn<FileEntry<E>>> columns(List<SheetColumn<E>> columns) {
        return Stream.concat(
                        Stream.of(
                                SheetColumn.<FileEntry<E>>text(
                                        FileFields.NAME.heading(),
                                        12,
                                        row -> row.officer().content().name()),
                                SheetColumn.<FileEntry<E>>text(
                                        FileFields.CERTIFICATE.heading(),
                                        18,
                                        row -> row.officer().content().certificateNumber())),
                        SheetColumn.of(columns, (FileEntry<E> row) -> row.entry()).stream())
                .toList();
    }

    Effect effect(List<SheetColumn<E>> columns) {
        return Effect.of(before, entry, columns);
    }

    boolean isUnchanged() {
        return before.map(entry::equals).orElse(false);
    }
}
