package huanzhi.activity;

import huanzhi.base.Labelled;

/// Whom an activity was for.
public enum Audience implements Labelled {
    PARTY_GROUP("党组"),
    CENTRE_GROUP("中心组"),
    ALL_STAFF("干部职工"),
    OFFICERS("执法人员"),
    ENTERPRISES("企业"),
    PUBLIC("公众");

    private final String label;

    Audience(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
