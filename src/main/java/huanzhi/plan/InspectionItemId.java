package huanzhi.plan;

/// Names one line of the 检查事项清单 for ever, here and in the journal.
public record InspectionItemId(long value) {}
