package huanzhi.inspection;

/// Names one inspection for ever, here and in the journal.
public record InspectionId(long value) {}
