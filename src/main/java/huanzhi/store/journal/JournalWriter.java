package huanzhi.store.journal;

import huanzhi.store.disk.Durable;
import huanzhi.store.row.ChangeSet;
import huanzhi.store.row.Shapes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.time.LocalDateTime;

/// The end of the journal, where lines are put down for good.
///
/// A line that could not be put down whole is taken back at once. Where even that fails, the journal's end is in doubt
/// and nothing more is written until the store has been opened anew and the end been looked at.
///
/// The file is written without `FileChannel`, because a channel closes itself when the thread that writes is
/// interrupted, as the thread of a cancelled task is.
public final class JournalWriter implements AutoCloseable {

    /// A segment that has grown this long gets no further line, so that opening the store need not read years.
    private static final long LONGEST_SEGMENT = 16L << 20;

    private final Segments segments;
    private SegmentHeader header;
    private RandomAccessFile file;
    private long end;
    private long endBefore;
    private Position last;
    private Position lastBefore;
    private boolean doubtful;

    private JournalWriter(Segments segments, Position last) {
        this.segments = segments;
        this.last = last;
    }

    /// Goes on after `tail`, which has a last segment and no torn rest.
    public static JournalWriter goOn(Segments segments, JournalTail tail) throws IOException {
        var writer = new JournalWriter(segments, tail.last());
        writer.header = tail.header().orElseThrow();
        writer.file = new RandomAccessFile(segments.file(tail.segment()).toFile(), "rw");
        writer.end = tail.end();
        return writer;
    }

    /// Begins a journal, for lines of the tables as `shapes` says.
    public static JournalWriter begin(Segments segments, String schema, Shapes shapes, LocalDateTime now)
            throws IOException {
        var writer = new JournalWriter(segments, Position.START);
        writer.begin(new SegmentHeader(1, 1, schema, 0, now, "", shapes));
        return writer;
    }

    /// Begins the chain anew after `last`, behind damage that was told as `damage` and accepted.
    public static JournalWriter mend(
            Segments segments, Position last, String damage, String schema, Shapes shapes, LocalDateTime now)
            throws IOException {
        var writer = new JournalWriter(segments, last);
        var next = segments.numbers().getLast() + 1;
        writer.begin(new SegmentHeader(next, next, schema, last.sequence(), now, damage, shapes));
        return writer;
    }

    public Position last() {
        return last;
    }

    /// How far the journal reaches now.
    public JournalEnd end() {
        return new JournalEnd(header.number(), end);
    }

    /// What the current segment was begun for.
    public SegmentHeader header() {
        return header;
    }

    public boolean isDoubtful() {
        return doubtful;
    }

    /// Begins the next segment of the same chain.
    public void beginSegment(String schema, Shapes shapes, LocalDateTime now) throws IOException {
        begin(new SegmentHeader(header.number() + 1, header.chainFrom(), schema, last.sequence(), now, "", shapes));
    }

    /// Makes the line of `operation`, whose sequence must be the next one.
    public SealedLine seal(Operation operation, ChangeSet changes) {
        if (operation.sequence() != last.sequence() + 1) {
            throw new IllegalArgumentException("not the next operation: " + operation.sequence());
        }
        return SealedLine.of(operation, last.hash(), changes);
    }

    /// True where the segment is full and another one should be begun before the next line is sealed.
    public boolean isSegmentFull() {
        return end > LONGEST_SEGMENT;
    }

    /// Puts the line down and forces it to the disk; where that fails the journal is as before, or doubtful.
    public void append(SealedLine line) throws IOException {
        var whole = false;
        try {
            file.seek(end);
            line.writeTo(file::write);
            file.getFD().sync();
            whole = true;
        } finally {
            if (!whole) {
                cutTo(end);
            }
        }
        lastBefore = last;
        endBefore = end;
        last = line.position();
        end += line.length();
    }

    /// Takes the line back that was put down last, because the database did not follow.
    public void takeBack() {
        cutTo(endBefore);
        if (!doubtful) {
            end = endBefore;
            last = lastBefore;
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }

    private void begin(SegmentHeader next) throws IOException {
        var line = SealedLine.of(next, last.hash());
        Durable.write(segments.file(next.number()), out -> line.writeTo(out::write));
        close();
        file = new RandomAccessFile(segments.file(next.number()).toFile(), "rw");
        header = next;
        last = line.position();
        end = line.length();
    }

    private void cutTo(long length) {
        try {
            file.setLength(length);
            file.getFD().sync();
        } catch (IOException e) {
            doubtful = true;
        }
    }
}
