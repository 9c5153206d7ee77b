package huanzhi.settings;

/// Names one dated identity of the bureau for ever, here and in the journal.
public record BureauId(long value) {}
