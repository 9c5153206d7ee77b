package huanzhi.inspection.task;

/// Names one inspection task for ever, here and in the journal.
public record TaskId(long value) {}
