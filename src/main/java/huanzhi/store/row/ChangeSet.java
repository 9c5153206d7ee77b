package huanzhi.store.row;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// What one operation has changed so far, row by row, already in the words of the journal.
///
/// A statement that fails half-way is taken back by H2, newest row first, and its rows leave the set in that order. The
/// row on which it failed was not noted yet; H2 takes it back all the same, and the set passes over it.
public final class ChangeSet {

    /// The change set of the operation that this thread is carrying out; bound by whoever saves.
    public static final ScopedValue<ChangeSet> CURRENT = ScopedValue.newInstance();

    /// Changes follow each other without a separator, so that the last one can be taken off again; commas are set here.
    private static final JsonFactory JSON =
            new JsonFactoryBuilder().rootValueSeparator("").build();

    private final Map<String, RowEncoder> encoders = new HashMap<>();
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Shapes shapes;
    private final Bytes bytes = new Bytes();
    private final JsonGenerator json;
    private long[] ends = new long[16];
    private int count;
    private RuntimeException fault;

    public ChangeSet(Shapes shapes) {
        this.shapes = shapes;
        this.json = generatorInto(bytes);
        bytes.write('[');
        ends[0] = bytes.size();
    }

    /// Notes one changed row of `table`, named in lower case.
    void note(String table, Object[] before, Object[] after) {
        change(() -> {
            if (count > 0) {
                bytes.write(',');
            }
            var written = encoder(table).write(before, after, json);
            json.flush();
            if (written == 0) {
                bytes.cutTo(ends[count]);
                return;
            }
            rows.merge(table, written, Integer::sum);
            count++;
            ends = count < ends.length ? ends : Arrays.copyOf(ends, ends.length * 2);
            ends[count] = bytes.size();
        });
    }

    /// H2 has set a row back to `before`, which a failing statement had made `after`.
    void takeBack(String table, Object[] before, Object[] after) {
        change(() -> {
            var taken = new Bytes();
            int written;
            try (var trial = generatorInto(taken)) {
                written = encoder(table).write(before, after, trial);
            }
            var begin = count == 0 ? 0 : ends[count - 1] + (count > 1 ? 1 : 0);
            if (written > 0 && count > 0 && bytes.endsWith(taken, begin)) {
                count--;
                bytes.cutTo(ends[count]);
                rows.computeIfPresent(table, (_, sum) -> sum == written ? null : sum - written);
            }
        });
    }

    public boolean isEmpty() {
        return count == 0 && fault == null;
    }

    /// How many rows changed, by table.
    public Map<String, Integer> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /// The changes as one JSON array; ends the set.
    public Bytes seal() {
        if (fault != null) {
            throw new IllegalStateException("a changed row could not be noted, so nothing may be saved", fault);
        }
        bytes.write(']');
        return bytes;
    }

    private RowEncoder encoder(String table) {
        return encoders.computeIfAbsent(table, name -> new RowEncoder(shapes.of(name)));
    }

    private interface Step {
        void run() throws IOException;
    }

    /// H2 swallows what a trigger throws where the trigger also listens to rollbacks: the set must remember.
    private void change(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            fault = new UncheckedIOException("cannot write into memory", e);
            throw fault;
        } catch (RuntimeException e) {
            fault = e;
            throw e;
        }
    }

    private static JsonGenerator generatorInto(Bytes bytes) {
        try {
            return JSON.createGenerator(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into memory", e);
        }
    }
}
