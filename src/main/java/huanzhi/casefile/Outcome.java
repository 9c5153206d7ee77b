package huanzhi.casefile;

import huanzhi.base.Labelled;

/// 处理结论.
public enum Outcome implements Labelled {
    OPEN("办理中"),
    PENALTY("行政处罚"),
    NO_PENALTY("不予行政处罚"),
    REVOKED("决定被撤销");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
