package huanzhi.draw;

/// The two officers of a task, by their ids; the first leads.
public record Team(String first, String second) {}
