package huanzhi.plan;

/// Names one year's plan for ever, here and in the journal.
public record InspectionPlanId(long value) {}
