package huanzhi.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Carries changes out on a store, in their order; like ones that follow each other travel together.
///
/// For tables of one shape: after a migration another writer is needed.
public final class RowWriter implements AutoCloseable {

    private static final int MOST_TOGETHER = 500;
    private static final int MOST_PREPARED = 200;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, String> inserts = new HashMap<>();
    private final Map<String, String> deletes = new HashMap<>();
    private final List<RowChange> waiting = new ArrayList<>();
    private String sql = "";

    public RowWriter(Connection connection) {
        this.connection = connection;
    }

    /// Carries `change` out, at the latest with the next [#flush()].
    public void write(RowChange change) throws SQLException {
        var next = sqlOf(change);
        if (!next.equals(sql) || waiting.size() == MOST_TOGETHER) {
            flush();
            sql = next;
        }
        var values = switch (change) {
            case RowChange.Insert insert -> insert.row();
            case RowChange.Delete delete -> delete.key().values();
            case RowChange.Update update -> updated(update);
        };
        var statement = statement(sql);
        for (var i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        statement.addBatch();
        waiting.add(change);
    }

    /// Carries out what is waiting; every change must meet the one row it was made for.
    public void flush() throws SQLException {
        if (waiting.isEmpty()) {
            return;
        }
        var counts = statement(sql).executeBatch();
        for (var i = 0; i < counts.length; i++) {
            if (counts[i] != 1) {
                throw new SQLException("the row of " + waiting.get(i).key() + " is not there");
            }
        }
        waiting.clear();
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            if (prepared.size() == MOST_PREPARED) {
                close();
                prepared.clear();
            }
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private String sqlOf(RowChange change) {
        var table = change.table();
        return switch (change) {
            case RowChange.Insert _ -> inserts.computeIfAbsent(table.name(), _ -> table.insertSql());
            case RowChange.Delete _ -> deletes.computeIfAbsent(table.name(), _ -> table.deleteSql());
            case RowChange.Update update ->
                table.updateSql(
                        update.cells().stream().map(RowChange.Cell::column).toList());
        };
    }

    private static List<Object> updated(RowChange.Update update) {
        var values = new Object[update.cells().size() + update.key().values().size()];
        for (var i = 0; i < update.cells().size(); i++) {
            values[i] = update.cells().get(i).after();
        }
        var key = update.key().values();
        for (var i = 0; i < key.size(); i++) {
            values[update.cells().size() + i] = key.get(i);
        }
        return Arrays.asList(values);
    }
}
