package huanzhi.draw;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The enterprises of one category in the order of their keys; equal keys by code.
final class Queue {

    /// An enterprise with its key.
    record Place(PoolEntry entry, String key) {}

    private final Deque<Place> waiting;

    Queue(Seed seed, List<PoolEntry> entries) {
        waiting = new ArrayDeque<>(entries.stream()
                .map(entry -> new Place(entry, seed.key(entry)))
                .sorted(Comparator.comparing(Place::key)
                        .thenComparing(place -> place.entry().code(), CanonicalLine.ORDER))
                .toList());
    }

    /// The next in line, or none when all were drawn.
    Optional<Place> next() {
        return Optional.ofNullable(waiting.poll());
    }
}
