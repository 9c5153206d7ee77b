package huanzhi.plan;

/// How many of a category are to be drawn, and the arithmetic that says so, such as `25% × 172 = 43`.
public record CategoryQuota(String category, int wanted, String working) {}
