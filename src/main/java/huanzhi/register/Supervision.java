package huanzhi.register;

import huanzhi.base.Labelled;

/// 监管类别 of the random draw.
public enum Supervision implements Labelled {
    KEY("重点"),
    ORDINARY("一般"),
    SPECIAL("特殊");

    private final String label;

    Supervision(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
