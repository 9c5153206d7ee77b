package huanzhi.plan;

import huanzhi.base.Labelled;

/// What a planned inspection is: 个案 inspections are never planned.
public enum MatterKind implements Labelled {
    ROUTINE("日常检查"),
    SPECIAL("专项检查");

    private final String label;

    MatterKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
