package huanzhi.complaint;

import huanzhi.base.Labelled;

/// 是否属实.
public enum Verdict implements Labelled {
    OPEN("未核实"),
    TRUE("属实"),
    PARTLY_TRUE("部分属实"),
    UNTRUE("不属实"),
    CANNOT_TELL("无法核实");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
