package huanzhi.activity;

import huanzhi.base.Labelled;

/// What an activity was.
public enum ActivityKind implements Labelled {
    STUDY("学习"),
    TRAINING("培训"),
    OUTREACH("普法"),
    LECTURE("企业讲座");

    private final String label;

    ActivityKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
