package huanzhi.store.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the shapes of the tables from H2's information schema.
public final class Catalogue {

    private static final String TABLES = """
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE'
          AND table_name NOT IN ('STORE_POSITION', 'flyway_schema_history')
        """;

    private static final String COLUMNS = """
        SELECT table_name, column_name, data_type FROM information_schema.columns
        WHERE table_schema = 'PUBLIC' ORDER BY table_name, ordinal_position
        """;

    private static final String KEYS = """
        SELECT k.table_name, k.column_name FROM information_schema.table_constraints c
        JOIN information_schema.key_column_usage k
          ON k.constraint_schema = c.constraint_schema AND k.constraint_name = c.constraint_name
        WHERE c.table_schema = 'PUBLIC' AND c.constraint_type = 'PRIMARY KEY'
        ORDER BY k.table_name, k.ordinal_position
        """;

    private static final String OWNERS = """
        SELECT k.table_name, p.table_name, k.column_name FROM information_schema.referential_constraints r
        JOIN information_schema.key_column_usage k
          ON k.constraint_schema = r.constraint_schema AND k.constraint_name = r.constraint_name
        JOIN information_schema.table_constraints p
          ON p.constraint_schema = r.unique_constraint_schema AND p.constraint_name = r.unique_constraint_name
        WHERE r.constraint_schema = 'PUBLIC' AND r.delete_rule = 'CASCADE'
        ORDER BY k.table_name, k.column_name
        """;

    private final Connection connection;

    private Catalogue(Connection connection) {
        this.connection = connection;
    }

    public static Shapes read(Connection connection) throws SQLException {
        return new Catalogue(connection).shapes();
    }

    private Shapes shapes() throws SQLException {
        var columns = new LinkedHashMap<String, List<Column>>();
        var keys = new LinkedHashMap<String, List<String>>();
        var owners = new LinkedHashMap<String, List<TableShape.Owner>>();
        var tables = rows(TABLES, 1).stream().map(row -> lower(row.getFirst())).toList();
        for (var row : rows(COLUMNS, 3)) {
            var table = lower(row.getFirst());
            if (tables.contains(table)) {
                add(columns, table, new Column(lower(row.get(1)), ColumnKind.of(table, row.get(2))));
            }
        }
        rows(KEYS, 2).forEach(row -> add(keys, lower(row.getFirst()), lower(row.get(1))));
        rows(OWNERS, 3)
                .forEach(row ->
                        add(owners, lower(row.getFirst()), new TableShape.Owner(lower(row.get(1)), lower(row.get(2)))));
        return new Shapes(tables.stream()
                .map(table -> new TableShape(
                        table,
                        columns.get(table),
                        keys.getOrDefault(table, List.of()),
                        owners.getOrDefault(table, List.of())))
                .toList());
    }

    private List<List<String>> rows(String sql, int width) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                var row = new ArrayList<String>();
                for (var i = 1; i <= width; i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static <T> void add(Map<String, List<T>> lists, String table, T element) {
        lists.computeIfAbsent(table, _ -> new ArrayList<>()).add(element);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
