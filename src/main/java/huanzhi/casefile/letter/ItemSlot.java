package huanzhi.casefile.letter;

import huanzhi.base.Labelled;

/// What the wording of one item of a list may ask for: of a piece of evidence, of one kind of penalty.
enum ItemSlot implements Labelled {
    POSITION("序号"),
    EVIDENCE_TITLE("证据名称"),
    EVIDENCE_DAY("提取时间"),
    EVIDENCE_PROVIDER("提供单位"),
    EVIDENCE_PROVES("证明内容"),
    PENALTY_KIND("处罚种类"),
    PENALTY("处罚");

    private final String label;

    ItemSlot(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
