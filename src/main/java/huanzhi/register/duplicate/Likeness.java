package huanzhi.register.duplicate;

import huanzhi.base.Labelled;

/// In what two enterprises are alike; the strongest first.
public enum Likeness implements Labelled {
    CODE("代码相同"),
    NAME("名称相同"),
    ADDRESS("地址相同"),
    PLACE("位置相近");

    private final String label;

    Likeness(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
