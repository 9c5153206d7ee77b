package huanzhi.store;

import huanzhi.store.journal.JournalWriter;
import huanzhi.store.journal.Segments;
import huanzhi.store.recovery.H2Store;
import huanzhi.store.recovery.Schema;
import huanzhi.store.row.Catalogue;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;

/// Brings a store to the newest schema and begins the segment whose lines are written for it.
record Migration(H2Store store, Schema schema, LocalDateTime now) {

    /// The first segment, of a store that was just made.
    JournalWriter begin(Segments segments) throws IOException, SQLException {
        var journal = JournalWriter.begin(segments, Schema.of(store), Catalogue.read(store.connection()), now);
        store.moveTo(journal.last());
        return journal;
    }

    /// The next segment. Where the power fails between its two halves, the next opening does what is missing.
    void run(JournalWriter journal) throws IOException, SQLException {
        schema.migrate(store, schema.newest());
        journal.beginSegment(schema.newest(), Catalogue.read(store.connection()), now);
        store.moveTo(journal.last());
    }
}
