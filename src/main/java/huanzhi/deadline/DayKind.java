package huanzhi.deadline;

import huanzhi.base.Labelled;

/// What the yearly notice of the State Council says of a day that is not an ordinary one.
public enum DayKind implements Labelled {
    OFF("放假"),
    /// 调休上班: a Saturday or Sunday that is worked.
    WORK("上班");

    private final String label;

    DayKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
