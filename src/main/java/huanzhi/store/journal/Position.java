package huanzhi.store.journal;

/// A point on the chain: after which operation, and the hash of the line that the next one will be chained to.
public record Position(long sequence, String hash) {

    /// Before the first line.
    public static final Position START = new Position(0, "0".repeat(64));
}
