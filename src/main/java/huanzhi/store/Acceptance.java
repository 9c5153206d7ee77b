package huanzhi.store;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.store.disk.StoredFiles;
import huanzhi.store.journal.JournalTail;
import huanzhi.store.journal.JournalWriter;
import huanzhi.store.journal.Position;
import huanzhi.store.recovery.Schema;
import huanzhi.store.row.Catalogue;
import java.io.IOException;
import java.sql.SQLException;

/// Begins the chain anew behind damage that people have read about and accepted.
///
/// The store as it stands becomes what is true: a proven snapshot of it is the ground that the new chain stands on. The
/// damaged files stay where they are, for `verify` to name.
final class Acceptance {

    private final Opened opened;
    private final Clock clock;

    Acceptance(Opened opened, Clock clock) {
        this.opened = opened;
        this.clock = clock;
    }

    void run() throws IOException, SQLException {
        var damage = opened.report().readOnlyBecause().orElseThrow(() -> new Refusal("日志没有损坏，不需要重新起链。"));
        var store = opened.store();
        var tail = JournalTail.read(opened.segments());
        // Lines that are left behind keep their numbers to themselves.
        var sequence = Math.max(store.position().sequence(), tail.last().sequence());
        var journal = JournalWriter.mend(
                opened.segments(),
                new Position(sequence, store.position().hash()),
                damage,
                Schema.of(store),
                Catalogue.read(store.connection()),
                clock.now());
        store.moveTo(journal.last());
        if (!store.connection().getAutoCommit()) {
            store.connection().commit();
        }
        journal.close();
        opened.snapshots()
                .take(store, clock.now(), new StoredFiles(opened.layout().files()));
    }
}
