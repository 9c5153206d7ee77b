package huanzhi.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
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
    public Optional<List<Object>> find(TableShape table, RecordKey key) throws SQLException {
        var statement = prepared.get(table.name());
        if (statement == null) {
            statement = connection.prepareStatement(table.selectSql());
            prepared.put(table.name(), statement);
        }
        for (var i = 0; i < key.values().size(); i++) {
            statement.setObject(i + 1, key.values().get(i));
        }
        try (var result = statement.executeQuery()) {
            if (!result.next()) {
                return Optional.empty();
            }
            var row = new ArrayList<>();
            for (var i = 0; i < table.columns().size(); i++) {
                row.add(result.getObject(i + 1, table.columns().get(i).kind().type()));
            }
            return Optional.of(Collections.unmodifiableList(row));
        }
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
    }
}
