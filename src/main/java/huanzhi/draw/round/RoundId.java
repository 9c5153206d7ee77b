package huanzhi.draw.round;

/// Names one stored draw.
public record RoundId(long value) {}
