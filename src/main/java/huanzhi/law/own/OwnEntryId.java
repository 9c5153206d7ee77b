package huanzhi.law.own;

/// Names one own entry for ever, here and in the journal.
public record OwnEntryId(long value) {}
