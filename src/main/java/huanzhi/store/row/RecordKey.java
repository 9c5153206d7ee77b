package huanzhi.store.row;

import java.util.List;
import java.util.stream.Collectors;

/// Names one row for ever: its table, in lower case, and the values of its primary key.
public record RecordKey(String table, List<Object> values) {

    public RecordKey {
        values = List.copyOf(values);
    }

    /// A record with an id, for example `new RecordKey("enterprise", 17)`.
    public RecordKey(String table, long id) {
        this(table, List.of(id));
    }

    @Override
    public String toString() {
        return table + " " + values.stream().map(Object::toString).collect(Collectors.joining("/"));
    }
}
