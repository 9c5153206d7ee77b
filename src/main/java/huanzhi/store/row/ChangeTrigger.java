package huanzhi.store.row;

import java.sql.Connection;
import java.util.Locale;
import org.h2.api.Trigger;

/// Called by H2 for every row that is inserted, updated or deleted, and again when a statement is taken back.
///
/// Outside an operation there is no change set: the store is being replayed, restored or rolled back, and what happens
/// then stands in the journal already.
public final class ChangeTrigger implements Trigger {

    private String table;

    @Override
    public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName.toLowerCase(Locale.ROOT);
    }

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) {
        if (ChangeSet.CURRENT.isBound()) {
            ChangeSet.CURRENT.get().note(table, before, after);
        }
    }
}
