package huanzhi.store.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What one operation has changed so far, row by row, already in the words of the journal.
///
/// Rows that a failing statement changed and H2 took back stand in it twice, there and back; replayed they cancel out
/// just as they did.
public final class ChangeSet {

    /// The change set of the operation that this thread is carrying out; bound by whoever saves.
    public static final ScopedValue<ChangeSet> CURRENT = ScopedValue.newInstance();

    private static final JsonFactory JSON = new JsonFactory();

    private final Map<String, RowEncoder> encoders = new HashMap<>();
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Bytes bytes = new Bytes();
    private final JsonGenerator json;
    private final Shapes shapes;
    private boolean faulty;

    public ChangeSet(Shapes shapes) {
        this.shapes = shapes;
        try {
            json = JSON.createGenerator(bytes);
            json.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
    }

    /// Notes one changed row of `table`, named in lower case.
    void note(String table, Object[] before, Object[] after) {
        var whole = false;
        try {
            var encoder = encoders.computeIfAbsent(table, name -> new RowEncoder(shapes.of(name)));
            var count = encoder.write(before, after, json);
            if (count > 0) {
                rows.merge(table, count, Integer::sum);
            }
            whole = true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        } finally {
            // H2 swallows what a trigger throws where the trigger also listens to rollbacks: the set must remember.
            faulty |= !whole;
        }
    }

    public boolean isEmpty() {
        return rows.isEmpty() && !faulty;
    }

    /// How many rows changed, by table.
    public Map<String, Integer> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /// The changes as one JSON array; ends the set.
    public Bytes seal() {
        if (faulty) {
            throw new IllegalStateException("a changed row could not be noted, so nothing may be saved");
        }
        try {
            json.writeEndArray();
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
        return bytes;
    }
}
