package huanzhi.plan;

import huanzhi.base.Labelled;

/// How an inspection is made; what can be checked without going there is not checked on site.
public enum InspectionMethod implements Labelled {
    ON_SITE("现场检查"),
    OFF_SITE("非现场检查"),
    WRITTEN("书面检查");

    private final String label;

    InspectionMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
