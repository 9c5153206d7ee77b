package huanzhi.report;

import huanzhi.base.Labelled;

/// What a sentence can name besides figures; the label is the slot, as in `{自称}`.
enum Term implements Labelled {
    YEAR("年"),
    NEXT_YEAR("次年"),
    SELF("自称"),
    BRANCH("分局"),
    COUNTY("县"),
    SUPERIOR("上级");

    private final String label;

    Term(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
