package huanzhi.draw;

/// The two officers of a task, by their ids; the first leads.
public record Team(String first, String second) {

    boolean has(String officer) {
        return first.equals(officer) || second.equals(officer);
    }

    /// The one beside `officer`.
    String other(String officer) {
        return first.equals(officer) ? second : first;
    }
}
