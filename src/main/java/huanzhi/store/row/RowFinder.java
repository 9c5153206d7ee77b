package huanzhi.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks rows up by their keys.
public final class RowFinder implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public RowFinder(Connection connection) {
        this.connection = connection;
    }

    /// The row as it is now, column by column.
    public Optional<List<Object>> find(TableShape table, RowKey key) throws SQLException {
        var statement = prepared.get(table.name());
        if (statement == null) {
            statement = connection.prepareStatement(table.selectSql());
            prepared.put(table.name(), statement);
        }
        for (var i = 0; i < key.values().size(); i++) {
            statement.setObject(i + 1, key.values().get(i));
        }
        try (var result = statement.executeQuery()) {
            return result.next() ? Optional.of(table.row(result)) : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
    }
}
