package huanzhi.inspection.task;

import huanzhi.base.Labelled;

/// What the enterprise thought of the visit, as given with the 检查码.
public enum Rating implements Labelled {
    NONE("未评价"),
    GOOD("满意"),
    FAIR("基本满意"),
    POOR("不满意");

    private final String label;

    Rating(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
