package huanzhi.inspection;

import huanzhi.base.Labelled;

/// Why a site was inspected.
public enum InspectionSource implements Labelled {
    RANDOM_DRAW("双随机"),
    ROUTINE("日常检查"),
    SPECIAL("专项检查"),
    COMPLAINT("投诉核查"),
    CASE("个案检查"),
    FOLLOW_UP("复查");

    private final String label;

    InspectionSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
