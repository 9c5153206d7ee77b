package huanzhi.casefile;

import huanzhi.base.Labelled;

/// How a review or lawsuit ended.
public enum RemedyResult implements Labelled {
    PENDING("未结"),
    UPHELD("维持"),
    REVOKED("撤销"),
    CHANGED("变更"),
    WITHDRAWN("撤回");

    private final String label;

    RemedyResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
