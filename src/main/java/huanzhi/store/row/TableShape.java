package huanzhi.store.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a table's rows look like: its columns in order, which of them are the key, and which name a record that owns
/// the row.
///
/// A row is owned where its foreign key says `ON DELETE CASCADE`: evidence by its case, a named officer by the
/// inspection. Its changes belong to the history of that record.
public record TableShape(String name, List<Column> columns, List<String> key, List<Owner> owners) {

    /// The owning table and the column that holds its id.
    public record Owner(String table, String column) {}

    public TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        owners = List.copyOf(owners);
        if (key.isEmpty()) {
            throw new IllegalStateException("table " + name + " has no primary key to name its rows by");
        }
    }

    public boolean has(String column) {
        return columns.stream().anyMatch(one -> one.name().equals(column));
    }

    public int position(String column) {
        for (var i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + name + " has no column " + column);
    }

    /// The row that `result` of a `SELECT *` stands on, column by column.
    public List<Object> row(ResultSet result) throws SQLException {
        var row = new ArrayList<>();
        for (var i = 0; i < columns.size(); i++) {
            row.add(result.getObject(i + 1, columns.get(i).kind().type()));
        }
        return Collections.unmodifiableList(row);
    }

    /// Names `row`.
    public RowKey keyOf(List<Object> row) {
        return new RowKey(
                name, key.stream().map(column -> row.get(position(column))).toList());
    }

    public String insertSql() {
        return "INSERT INTO " + quotedName() + " VALUES ("
                + columns.stream().map(_ -> "?").collect(Collectors.joining(", ")) + ")";
    }

    public String updateSql(List<String> changed) {
        return "UPDATE " + quotedName() + " SET "
                + changed.stream().map(column -> quoted(column) + " = ?").collect(Collectors.joining(", "))
                + whereKey();
    }

    public String deleteSql() {
        return "DELETE FROM " + quotedName() + whereKey();
    }

    public String selectSql() {
        return "SELECT * FROM " + quotedName() + whereKey();
    }

    /// Every row, in the order of the key.
    public String selectAllSql() {
        return "SELECT * FROM " + quotedName() + " ORDER BY "
                + key.stream().map(TableShape::quoted).collect(Collectors.joining(", "));
    }

    private String whereKey() {
        return " WHERE " + key.stream().map(column -> quoted(column) + " = ?").collect(Collectors.joining(" AND "));
    }

    /// The name as SQL takes it.
    public String quotedName() {
        return quoted(name);
    }

    static String quoted(String name) {
        return '"' + name.toUpperCase(Locale.ROOT) + '"';
    }
}
