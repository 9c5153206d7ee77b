package huanzhi.plan;

/// What all categories together must come to in a year, and the category that is drawn more of while they do not.
public record Floor(Measure measure, String filledBy) {}
