package huanzhi.officer;

/// Names one officer for ever, here and in the journal.
public record OfficerId(long value) {}
