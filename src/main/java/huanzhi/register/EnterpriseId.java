package huanzhi.register;

/// Names one enterprise for ever, here and in the journal.
public record EnterpriseId(long value) {}
