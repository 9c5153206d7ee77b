package huanzhi.store.journal;

/// How far the journal reached at some moment: all segments before `segment`, and `bytes` of it.
public record JournalEnd(int segment, long bytes) {}
