package huanzhi.store;

import huanzhi.base.Refusal;
import huanzhi.store.disk.FolderLock;
import huanzhi.store.journal.JournalWriter;
import huanzhi.store.journal.Segments;
import huanzhi.store.recovery.H2Store;
import huanzhi.store.recovery.Schema;
import huanzhi.store.recovery.Snapshots;
import huanzhi.store.row.Shapes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/// The parts of an opened store; without a journal to write to where it may only be read.
record Opened(
        DataLayout layout,
        FolderLock lock,
        H2Store store,
        Optional<JournalWriter> journal,
        Segments segments,
        Snapshots snapshots,
        Schema schema,
        OpeningReport report) {

    /// Of the tables as they are now; refused where the store may only be read.
    Shapes shapes() {
        return journal.orElseThrow(() -> new Refusal(report.readOnlyBecause().orElse("")))
                .header()
                .shapes();
    }

    void close() throws IOException, SQLException {
        try (lock;
                store) {
            if (journal.isPresent()) {
                journal.get().close();
            }
        }
    }
}
