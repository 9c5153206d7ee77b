package huanzhi.store.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the journal line by line and notes every place where the chain does not hold.
///
/// Reading goes on behind a breakage: the lines there are judged against the hash that the damaged line still shows.
public final class ChainReader implements AutoCloseable {

    private final Segments segments;
    private final List<Integer> numbers;
    private final List<Breakage> breakages = new ArrayList<>();
    private int nextFile;
    private LineReader reader;
    private Line line;
    private boolean sound;
    private Optional<SegmentHeader> header = Optional.empty();
    private Optional<Operation> operation = Optional.empty();
    private Optional<String> previous;
    private Optional<Long> sequence;

    /// Reads from segment `first` on; only from 1 is the very beginning of the chain checked.
    public ChainReader(Segments segments, int first) throws IOException {
        this.segments = segments;
        numbers = segments.numbers().stream().filter(number -> number >= first).toList();
        var begins = first == 1 && numbers.contains(1);
        previous = begins ? Optional.of(Position.START.hash()) : Optional.empty();
        sequence = begins ? Optional.of(0L) : Optional.empty();
        breakages.addAll(segments.missing(first));
    }

    /// Goes to the next complete line.
    public boolean next() throws IOException {
        while (true) {
            if (reader == null) {
                if (nextFile == numbers.size()) {
                    return false;
                }
                open();
            }
            var read = reader.next();
            if (read.isPresent()) {
                line = read.get();
                judge();
                return true;
            }
            if (nextFile == numbers.size()) {
                return false;
            }
            leaveSegment();
        }
    }

    public Line line() {
        return line;
    }

    /// True where the current line is what was written and is chained to the line before.
    public boolean isSound() {
        return sound;
    }

    /// The first line of the current segment; empty where it is damaged.
    public Optional<SegmentHeader> header() {
        return header;
    }

    /// The operation of the current line; empty for a segment's first line and where it is not legible.
    public Optional<Operation> operation() {
        return operation;
    }

    /// Every breakage met so far.
    public List<Breakage> breakages() {
        return breakages;
    }

    /// Where the last segment's complete lines end; known after the last line.
    long end() {
        return reader == null ? 0 : reader.end();
    }

    /// What stands behind the last segment's last line feed.
    byte[] torn() {
        return reader == null ? new byte[0] : reader.torn();
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }

    private void open() throws IOException {
        var number = numbers.get(nextFile);
        if (nextFile > 0 && number != numbers.get(nextFile - 1) + 1) {
            previous = Optional.empty();
            sequence = Optional.empty();
        }
        reader = new LineReader(segments.file(number), number);
        header = Optional.empty();
        nextFile++;
    }

    private void leaveSegment() throws IOException {
        if (reader.torn().length > 0) {
            breakages.add(new Breakage(numbers.get(nextFile - 1), 0, "末尾不完整", Optional.empty()));
        }
        reader.close();
        reader = null;
    }

    private void judge() throws IOException {
        var fault = line.number() == 1 ? judgeHeader() : judgeOperation();
        sound = fault.isEmpty();
        fault.ifPresent(reason -> breakages.add(new Breakage(line.segment(), line.number(), reason, operation)));
        previous = line.hash();
    }

    private Optional<String> judgeHeader() throws IOException {
        operation = Optional.empty();
        if (!line.isSound() || !line.opensSegment()) {
            return Optional.of("（段首）内容与校验值不符");
        }
        var opened = line.header();
        header = Optional.of(opened);
        var follows = opened.isMend() || follows();
        sequence = Optional.of(opened.sequence());
        if (opened.number() != line.segment()) {
            return Optional.of("（段首）属于第 " + opened.number() + " 段，文件被改了名");
        }
        return follows ? Optional.empty() : Optional.of("（段首）与前一段接不上，中间有内容被删或者被换");
    }

    private Optional<String> judgeOperation() {
        operation = line.operationIfLegible();
        var expected = sequence.map(last -> last + 1);
        sequence = operation.map(Operation::sequence);
        if (!line.isSound()) {
            return Optional.of("内容与校验值不符");
        }
        if (!follows()) {
            return Optional.of("与前一行接不上，中间有内容被删或者被换");
        }
        return expected.filter(number -> !sequence.equals(Optional.of(number))).map(number -> "的序号应为 " + number);
    }

    private boolean follows() {
        return previous.isEmpty() || previous.get().equals(line.previous());
    }
}
