package huanzhi.register;

import huanzhi.base.Labelled;

/// What makes a unit one of the 环境监管重点单位 (部令第27号 第三条).
public enum KeyUnit implements Labelled {
    WATER("水"),
    AIR("气"),
    SOIL("土"),
    NOISE("噪"),
    RISK("风险");

    private final String label;

    KeyUnit(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
