package huanzhi.store.row;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// The shapes of all tables whose rows are records, by name in lower case.
public final class Shapes {

    private final Map<String, TableShape> tables = new TreeMap<>();

    public Shapes(Collection<TableShape> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    public Collection<TableShape> all() {
        return tables.values();
    }

    public TableShape of(String table) {
        var shape = tables.get(table);
        if (shape == null) {
            throw new IllegalArgumentException("no table " + table);
        }
        return shape;
    }

    public boolean has(String table) {
        return tables.containsKey(table);
    }

    /// True where both know `table` with the same columns and key, so that a row of one fits into the other.
    public boolean agreeOn(String table, Shapes other) {
        return has(table) && other.has(table) && of(table).equals(other.of(table));
    }

    /// How many owners stand above a row of `table`: 0 for a case, 1 for its evidence.
    public int depth(String table) {
        return of(table).owners().stream()
                .filter(owner -> !owner.table().equals(table))
                .mapToInt(owner -> 1 + depth(owner.table()))
                .max()
                .orElse(0);
    }
}
