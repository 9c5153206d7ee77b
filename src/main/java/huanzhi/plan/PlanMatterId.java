package huanzhi.plan;

/// Names one matter of a plan for ever, here and in the journal.
public record PlanMatterId(long value) {}
