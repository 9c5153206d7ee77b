package huanzhi.store.recovery;

import huanzhi.store.row.Catalogue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// How many rows each table holds.
public record RowCounts(Map<String, Long> byTable) {

    public RowCounts {
        byTable = Map.copyOf(byTable);
    }

    static RowCounts of(H2Store store) throws SQLException {
        return of(store.connection());
    }

    static RowCounts of(Connection reader) throws SQLException {
        var counts = new TreeMap<String, Long>();
        for (var table : Catalogue.read(reader).all()) {
            try (var statement = reader.createStatement();
                    var row = statement.executeQuery("SELECT COUNT(*) FROM " + table.quotedName())) {
                row.next();
                counts.put(table.name(), row.getLong(1));
            }
        }
        return new RowCounts(counts);
    }

    public long total() {
        return byTable.values().stream().mapToLong(Long::longValue).sum();
    }
}
