package huanzhi.plan;

/// Names one allowance for ever, here and in the journal.
public record CapAllowanceId(long value) {}
