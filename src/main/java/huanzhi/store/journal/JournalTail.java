package huanzhi.store.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How the journal ends, as found when the store is opened: its last segment, checked line by line.
///
/// `segment` is 0 for a journal that has not begun. `end` is where the next line goes; `torn` is what a power cut left
/// behind it. The segments before the last one are checked when they are used, and by `verify`.
public record JournalTail(
        int segment, Optional<SegmentHeader> header, Position last, long end, byte[] torn, List<Breakage> breakages) {

    /// True where the journal holds no line yet.
    public boolean isEmpty() {
        return segment == 0;
    }

    public static JournalTail read(Segments segments) throws IOException {
        var numbers = segments.numbers();
        if (numbers.isEmpty()) {
            return new JournalTail(0, Optional.empty(), Position.START, 0, new byte[0], List.of());
        }
        try (var reader = new ChainReader(segments, numbers.getLast())) {
            return reader.next() ? read(reader, segments) : headless(numbers.getLast());
        }
    }

    /// A segment gets its name with its first line in it, so one without a line is not torn but damaged.
    private static JournalTail headless(int segment) {
        var breakage = new Breakage(segment, 1, "（段首）不完整", Optional.empty());
        return new JournalTail(segment, Optional.empty(), new Position(0, ""), 0, new byte[0], List.of(breakage));
    }

    private static JournalTail read(ChainReader reader, Segments segments) throws IOException {
        var sequence = 0L;
        var hash = "";
        do {
            hash = reader.line().hash().orElse("");
            sequence = reader.line().number() == 1
                    ? reader.header().map(SegmentHeader::sequence).orElse(0L)
                    : reader.operation().map(Operation::sequence).orElse(sequence + 1);
        } while (reader.next());
        var breakages = new ArrayList<>(
                segments.missing(reader.header().map(SegmentHeader::chainFrom).orElse(1)));
        breakages.addAll(reader.breakages());
        return new JournalTail(
                reader.line().segment(),
                reader.header(),
                new Position(sequence, hash),
                reader.end(),
                reader.torn(),
                List.copyOf(breakages));
    }
}
