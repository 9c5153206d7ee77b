package huanzhi.activity;

/// Names one activity for ever, here and in the journal.
public record ActivityId(long value) {}
