package huanzhi.draw.round;

/// Names one task of a stored draw.
public record RoundTaskId(long value) {}
