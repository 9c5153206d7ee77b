package huanzhi.complaint;

import huanzhi.base.Labelled;

/// 满意度.
public enum Satisfaction implements Labelled {
    UNKNOWN("未回访"),
    SATISFIED("满意"),
    FAIRLY("基本满意"),
    DISSATISFIED("不满意"),
    UNREACHABLE("无法联系");

    private final String label;

    Satisfaction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
