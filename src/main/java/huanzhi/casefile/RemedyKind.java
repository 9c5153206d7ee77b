package huanzhi.casefile;

import huanzhi.base.Labelled;

/// What the party did against the decision.
public enum RemedyKind implements Labelled {
    REVIEW("行政复议"),
    LITIGATION("行政诉讼");

    private final String label;

    RemedyKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
