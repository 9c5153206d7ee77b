package huanzhi.complaint;

import huanzhi.base.Labelled;

/// 事项性质: which track, and so which clock, a complaint is on.
public enum Nature implements Labelled {
    REPORT("举报"),
    PETITION("信访事项"),
    WORK_ORDER("12345工单"),
    CONSULTATION("咨询建议"),
    INSPECTORATE("督察件");

    private final String label;

    Nature(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
