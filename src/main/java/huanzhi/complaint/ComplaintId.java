package huanzhi.complaint;

/// Names one complaint for ever, here and in the journal.
public record ComplaintId(long value) {}
