package huanzhi.store.recovery;

import huanzhi.store.row.RowChange;
import java.sql.SQLException;

/// The highest id met in the journal, so that no replayed record's id is ever given out again, not even of one that is
/// gone.
final class HighestId {

    private long highest;

    void see(RowChange change) {
        var key = change.key().values();
        if (key.size() == 1 && key.getFirst() instanceof Long id) {
            highest = Math.max(highest, id);
        }
    }

    /// Lets the sequence of the ids go on above it; never sets it back.
    void raise(H2Store store) throws SQLException {
        try (var statement = store.connection().createStatement();
                var next = statement.executeQuery(
                        "SELECT base_value FROM information_schema.sequences WHERE sequence_name = 'RECORD_ID'")) {
            if (next.next() && next.getLong(1) <= highest) {
                store.execute("ALTER SEQUENCE record_id RESTART WITH " + (highest + 1));
            }
        }
    }
}
