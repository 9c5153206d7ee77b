package huanzhi.draw;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/// The enterprises of one category in the order of their keys; equal keys by code.
///
/// Only as much of the order is worked out as is asked for.
final class Queue {

    /// An enterprise with its key in lower-case hexadecimal.
    record Place(PoolEntry entry, String key) {}

    /// Keys are compared as bytes, whose order is that of their hexadecimal.
    private record Waiting(PoolEntry entry, byte[] key) {

        static final Comparator<Waiting> ORDER = Comparator.comparing(Waiting::key, Arrays::compareUnsigned)
                .thenComparing(each -> each.entry().code(), CanonicalLine.ORDER);
    }

    private final PriorityQueue<Waiting> waiting;

    Queue(Seed seed, List<PoolEntry> entries) {
        waiting = new PriorityQueue<>(Math.max(1, entries.size()), Waiting.ORDER);
        entries.forEach(entry -> waiting.add(new Waiting(entry, seed.key(entry))));
    }

    /// The next in line, or none when all were drawn.
    Optional<Place> next() {
        return Optional.ofNullable(waiting.poll())
                .map(each -> new Place(each.entry(), HexFormat.of().formatHex(each.key())));
    }
}
