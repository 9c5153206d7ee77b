package huanzhi.inspection.figure;

import huanzhi.base.Labelled;

/// How a check was made; the two are never added up.
public enum Manner implements Labelled {
    ON_SITE("现场"),
    OFF_SITE("非现场");

    private final String label;

    Manner(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
