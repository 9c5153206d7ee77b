package huanzhi.store.journal;

/// Where a line stands in the journal.
public record LineAddress(int segment, long offset, int length) {}
