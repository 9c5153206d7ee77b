package huanzhi.store;

import huanzhi.store.journal.Line;
import huanzhi.store.journal.LineAddress;
import huanzhi.store.journal.LineCursor;
import huanzhi.store.journal.Operation;
import huanzhi.store.journal.SegmentHeader;
import huanzhi.store.journal.Segments;
import huanzhi.store.row.RowChange;
import huanzhi.store.row.RowKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which lines of the journal touched which record; built when first asked, and read on when asked again.
final class JournalIndex {

    /// An operation with the shapes its line was written for.
    record Entry(long sequence, LineAddress address, SegmentHeader header) {}

    private static final int[] NONE = {};

    private final Segments segments;
    private final LineCursor cursor;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Long, Integer> bySequence = new HashMap<>();
    private final Map<Long, Long> undoneBy = new HashMap<>();
    private final Map<RowKey, int[]> byRow = new HashMap<>();
    private final Map<RowKey, int[]> byOwner = new HashMap<>();

    JournalIndex(Segments segments) {
        this.segments = segments;
        this.cursor = new LineCursor(segments);
    }

    /// Takes in what was saved since, up to operation `last`.
    void readOn(long last) throws IOException {
        cursor.readOn(last, this::add);
    }

    private void add(Line line, Operation operation, SegmentHeader header) throws IOException {
        var number = entries.size();
        entries.add(new Entry(operation.sequence(), line.address(), header));
        bySequence.put(operation.sequence(), number);
        operation.undoes().ifPresent(undone -> undoneBy.put(undone, operation.sequence()));
        line.changes(header.shapes(), change -> {
            note(byRow, change.key(), number);
            change.owners().forEach(owner -> note(byOwner, owner, number));
        });
    }

    private static void note(Map<RowKey, int[]> index, RowKey record, int number) {
        index.merge(record, new int[] {number}, (lines, one) -> {
            if (lines[lines.length - 1] == number) {
                return lines;
            }
            var more = Arrays.copyOf(lines, lines.length + 1);
            more[lines.length] = number;
            return more;
        });
    }

    /// The operations that touched this very row, oldest first.
    Stream<Entry> touchingRow(RowKey row) {
        return IntStream.of(byRow.getOrDefault(row, NONE)).mapToObj(entries::get);
    }

    /// The operations that touched `record` or a row it owns, oldest first.
    Stream<Entry> touching(RowKey record) {
        var row = IntStream.of(byRow.getOrDefault(record, NONE));
        var owned = IntStream.of(byOwner.getOrDefault(record, NONE));
        return IntStream.concat(row, owned).sorted().distinct().mapToObj(entries::get);
    }

    /// Every operation, latest first.
    Stream<Entry> latestFirst() {
        return IntStream.range(0, entries.size()).mapToObj(i -> entries.get(entries.size() - 1 - i));
    }

    /// The operation with that sequence, or none.
    Stream<Entry> of(long sequence) {
        return Stream.ofNullable(bySequence.get(sequence)).map(entries::get);
    }

    /// True where what the operation did still stands: nobody took it back, or that was taken back in turn.
    boolean stands(long sequence) {
        var undoing = undoneBy.get(sequence);
        return undoing == null || !stands(undoing);
    }

    /// The operation that took this one back, if it stands.
    Stream<Entry> undoing(long sequence) {
        return stands(sequence) ? Stream.empty() : of(undoneBy.get(sequence));
    }

    Operation operation(Entry entry) throws IOException {
        return segments.readOperation(entry.address());
    }

    void changes(Entry entry, Line.ChangeVisitor<IOException> visitor) throws IOException {
        segments.read(entry.address()).changes(entry.header().shapes(), visitor);
    }

    static boolean concerns(RowKey record, RowChange change) {
        return change.key().equals(record) || change.owners().contains(record);
    }
}
