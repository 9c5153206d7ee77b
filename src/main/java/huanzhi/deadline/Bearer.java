package huanzhi.deadline;

import huanzhi.base.Labelled;

/// Whose limit it is, which decides what a later day means.
public enum Bearer implements Labelled {
    /// The office's own: the strict day is the warning, the lawful day the red line.
    AUTHORITY("机关"),
    /// A right or duty of the party: always the later day, and the next step opens only the day after.
    PARTY("当事人"),
    /// Courts, police, reviewing bodies; the office only follows it.
    OTHER("法院、公安等");

    private final String label;

    Bearer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
