package huanzhi.officer;

import huanzhi.base.Labelled;

/// Why an officer is away for some days.
public enum LeaveKind implements Labelled {
    PERSONAL("请假"),
    SICK("病假"),
    ANNUAL("年休假"),
    TRAINING("学习培训"),
    SECONDED("借调"),
    OTHER("其他");

    private final String label;

    LeaveKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
