package huanzhi.store.row;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.IntStream;

/// Writes the changes of one table's rows as JSON.
///
/// ```
/// {"insert":"officer","row":[17,1,"张三",…]}
/// {"update":"officer","key":[17],"columns":{"version":[1,2],"phone":["",“138…”]}}
/// {"delete":"officer","row":[17,2,"张三",…]}
/// ```
/// An update names what changed, and always the columns that name an owner, so that the history of the owner finds it.
final class RowEncoder {

    private static final SerializableString INSERT = new SerializedString("insert");
    private static final SerializableString UPDATE = new SerializedString("update");
    private static final SerializableString DELETE = new SerializedString("delete");
    private static final SerializableString ROW = new SerializedString("row");
    private static final SerializableString KEY = new SerializedString("key");
    private static final SerializableString COLUMNS = new SerializedString("columns");

    private final Column[] columns;
    private final SerializableString table;
    private final SerializableString[] names;
    private final int[] key;
    private final boolean[] owner;

    RowEncoder(TableShape shape) {
        columns = shape.columns().toArray(Column[]::new);
        table = new SerializedString(shape.name());
        names = shape.columns().stream()
                .map(column -> new SerializedString(column.name()))
                .toArray(SerializableString[]::new);
        key = shape.key().stream().mapToInt(shape::position).toArray();
        owner = new boolean[columns.length];
        shape.owners().forEach(one -> owner[shape.position(one.column())] = true);
    }

    /// Writes one change, where `before` or `after` is null for a row that was not there; gives how many it wrote.
    ///
    /// A row set to what it was is no change; a row whose key changed is one row gone and another come.
    int write(Object[] before, Object[] after, JsonGenerator json) throws IOException {
        if (before == null) {
            whole(INSERT, after, json);
            return 1;
        }
        if (after == null) {
            whole(DELETE, before, json);
            return 1;
        }
        if (IntStream.of(key).anyMatch(i -> !before[i].equals(after[i]))) {
            whole(DELETE, before, json);
            json.writeRaw(',');
            whole(INSERT, after, json);
            return 2;
        }
        return update(before, after, json);
    }

    private void whole(SerializableString what, Object[] row, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName(what);
        json.writeString(table);
        json.writeFieldName(ROW);
        json.writeStartArray();
        for (var i = 0; i < columns.length; i++) {
            columns[i].write(row[i], json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private int update(Object[] before, Object[] after, JsonGenerator json) throws IOException {
        if (IntStream.range(0, columns.length).allMatch(i -> Objects.equals(before[i], after[i]))) {
            return 0;
        }
        json.writeStartObject();
        json.writeFieldName(UPDATE);
        json.writeString(table);
        json.writeFieldName(KEY);
        json.writeStartArray();
        for (var i : key) {
            columns[i].write(after[i], json);
        }
        json.writeEndArray();
        json.writeFieldName(COLUMNS);
        json.writeStartObject();
        for (var i = 0; i < columns.length; i++) {
            if (owner[i] || !Objects.equals(before[i], after[i])) {
                json.writeFieldName(names[i]);
                json.writeStartArray();
                columns[i].write(before[i], json);
                columns[i].write(after[i], json);
                json.writeEndArray();
            }
        }
        json.writeEndObject();
        json.writeEndObject();
        return 1;
    }
}
