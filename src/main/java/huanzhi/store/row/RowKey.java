package huanzhi.store.row;

import java.util.List;
import java.util.stream.Collectors;

/// Names one row for ever: its table, in lower case, and the values of its primary key.
public record RowKey(String table, List<Object> values) {

    public RowKey {
        values = List.copyOf(values);
    }

    /// A record with an id, for example `new RowKey("enterprise", 17)`.
    public RowKey(String table, long id) {
        this(table, List.of(id));
    }

    @Override
    public String toString() {
        return table + " " + values.stream().map(Object::toString).collect(Collectors.joining("/"));
    }
}
