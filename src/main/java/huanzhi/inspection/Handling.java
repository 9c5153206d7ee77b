package huanzhi.inspection;

import huanzhi.base.Labelled;

/// What an inspection led to.
public enum Handling implements Labelled {
    NOTHING_FOUND("未发现问题"),
    CORRECTED_ON_SITE("现场整改"),
    ORDERED_TO_CORRECT("责令改正"),
    CASE_FILED("立案查处"),
    HANDED_OVER("移交其他部门");

    private final String label;

    Handling(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
