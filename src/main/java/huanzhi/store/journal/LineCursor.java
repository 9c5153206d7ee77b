package huanzhi.store.journal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Goes along the journal's lines and knows where it stopped, to go on from there when more have been written.
///
/// It reads and does not judge: lines that are not legible are passed over, for `verify` to tell of.
public final class LineCursor {

    /// What is done with each operation.
    @FunctionalInterface
    public interface Visitor {
        void visit(Line line, Operation operation, SegmentHeader header) throws IOException;
    }

    private final Segments segments;
    private final Map<Integer, SegmentHeader> headers = new HashMap<>();
    private int segment = 1;
    private long offset;

    public LineCursor(Segments segments) {
        this.segments = segments;
    }

    /// Visits what was not visited yet, up to operation `last`.
    public void readOn(long last, Visitor visitor) throws IOException {
        for (var number : segments.numbers()) {
            if (number < segment) {
                continue;
            }
            if (number > segment) {
                segment = number;
                offset = 0;
            }
            if (!readSegment(last, visitor)) {
                return;
            }
        }
    }

    private boolean readSegment(long last, Visitor visitor) throws IOException {
        try (var reader = new LineReader(segments.file(segment), segment, offset)) {
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                var line = next.get();
                var operation = line.operationIfLegible();
                if (operation.filter(one -> one.sequence() > last).isPresent()) {
                    return false;
                }
                if (line.opensSegment() && line.isSound()) {
                    headers.put(segment, line.header());
                } else if (operation.isPresent() && headers.containsKey(segment)) {
                    visitor.visit(line, operation.get(), headers.get(segment));
                }
                offset = reader.end();
            }
        }
        return true;
    }
}
