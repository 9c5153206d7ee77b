package huanzhi.draw.round;

import huanzhi.base.Labelled;

/// How far a draw has come.
public enum RoundStage implements Labelled {
    FROZEN("已冻结"),
    DRAWN("已抽取"),
    DISPATCHED("已派发"),
    OPENED("已启封"),
    CANCELLED("已作废");

    private final String label;

    RoundStage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
