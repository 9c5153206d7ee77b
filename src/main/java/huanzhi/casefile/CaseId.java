package huanzhi.casefile;

/// Names one case for ever, here and in the journal.
public record CaseId(long value) {}
