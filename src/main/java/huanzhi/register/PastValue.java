package huanzhi.register;

import java.time.LocalDate;

/// What an aspect of an enterprise was before the day `heldUntil`, on which it changed.
public record PastValue(Aspect aspect, String content, LocalDate heldUntil) {}
