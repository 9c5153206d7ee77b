package huanzhi.inspection.task;

import huanzhi.base.Labelled;

/// The three boxes of an official checklist.
public enum Verdict implements Labelled {
    FINE("未发现问题"),
    PROBLEM("发现问题"),
    NOT_APPLICABLE("不涉及");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
