package huanzhi.register;

import huanzhi.base.Labelled;

/// 排口 by what leaves through it.
public enum OutletKind implements Labelled {
    WATER("废水"),
    RAIN("雨水"),
    AIR("废气"),
    RIVER("入河排污口");

    private final String label;

    OutletKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
