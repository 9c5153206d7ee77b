package huanzhi.officer;

import huanzhi.base.Labelled;

/// Why an officer may not be sent to an enterprise.
public enum RecusalReason implements Labelled {
    KINSHIP("亲属关系"),
    INVESTMENT("投资入股"),
    FORMER_POST("曾经任职"),
    OWN_CASE("本人承办案件"),
    OTHER("其他利害关系");

    private final String label;

    RecusalReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
