package huanzhi.draw;

/// An enterprise of the register that is not in the pool, and by which rule.
public record Exclusion(String code, String name, String reason) {}
