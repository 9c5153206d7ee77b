package huanzhi.store.row;

import java.sql.Connection;
import java.util.Locale;
import org.h2.api.Trigger;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.tx.Transaction;

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
        if (!ChangeSet.CURRENT.isBound()) {
            return;
        }
        if (isTakingBack(connection)) {
            ChangeSet.CURRENT.get().takeBack(table, after, before);
        } else {
            ChangeSet.CURRENT.get().note(table, before, after);
        }
    }

    /// H2 has no public word for it: a transaction that is not open is on its way back to where a statement began.
    private static boolean isTakingBack(Connection connection) {
        var session = (SessionLocal) ((JdbcConnection) connection).getSession();
        return session.getTransaction().getStatus() != Transaction.STATUS_OPEN;
    }
}
