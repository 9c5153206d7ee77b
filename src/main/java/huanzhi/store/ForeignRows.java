package huanzhi.store;

import huanzhi.store.row.RowKey;
import huanzhi.store.row.Shapes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which records of a table rows of other tables refer to, by the foreign keys that do not fall with the record.
final class ForeignRows {

    private static final String REFERRING = """
        SELECT k.table_name, k.column_name, COALESCE(t.remarks, k.table_name)
        FROM information_schema.referential_constraints r
        JOIN information_schema.key_column_usage k
          ON k.constraint_schema = r.constraint_schema AND k.constraint_name = r.constraint_name
        JOIN information_schema.table_constraints p
          ON p.constraint_schema = r.unique_constraint_schema AND p.constraint_name = r.unique_constraint_name
        JOIN information_schema.tables t
          ON t.table_schema = k.table_schema AND t.table_name = k.table_name
        WHERE r.constraint_schema = 'PUBLIC' AND r.delete_rule <> 'CASCADE' AND p.table_name = ?
        """;

    private final Connection connection;
    private final Shapes shapes;

    ForeignRows(Connection connection, Shapes shapes) {
        this.connection = connection;
        this.shapes = shapes;
    }

    /// The records of `table` that are referred to, each with the Chinese name of a table that does; what the rows
    /// `own`
    /// refer to does not count.
    Map<RowKey, String> to(String table, Set<RowKey> own) throws SQLException {
        var found = new HashMap<RowKey, String>();
        for (var reference : references(table)) {
            var referring = shapes.of(reference.table());
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "SELECT * FROM " + reference.table() + " WHERE " + reference.column() + " IS NOT NULL")) {
                while (rows.next()) {
                    var row = referring.row(rows);
                    if (!own.contains(referring.keyOf(row))) {
                        var id = row.get(referring.position(reference.column()));
                        found.putIfAbsent(new RowKey(table, List.of(id)), reference.name());
                    }
                }
            }
        }
        return found;
    }

    private List<Reference> references(String table) throws SQLException {
        try (var statement = connection.prepareStatement(REFERRING)) {
            statement.setString(1, table.toUpperCase(Locale.ROOT));
            try (var rows = statement.executeQuery()) {
                var references = new ArrayList<Reference>();
                while (rows.next()) {
                    references.add(new Reference(
                            rows.getString(1).toLowerCase(Locale.ROOT),
                            rows.getString(2).toLowerCase(Locale.ROOT),
                            rows.getString(3).split("[:：]")[0]));
                }
                return references;
            }
        }
    }

    private record Reference(String table, String column, String name) {}
}
