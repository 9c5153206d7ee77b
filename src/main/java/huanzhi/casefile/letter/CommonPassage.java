package huanzhi.casefile.letter;

import huanzhi.base.Labelled;
import huanzhi.law.wording.WantedPassage;
import java.util.List;

/// The passages that all letters of a case share, in `case-common.txt`.
enum CommonPassage implements WantedPassage {
    NAME_OF_BODY("名称栏"),
    NAME_OF_PERSON("姓名栏"),
    HEAD_OF_BODY("法定代表人栏"),
    OPERATOR("经营者栏"),
    CODE_OF_BODY("信用代码栏"),
    CODE_OF_PERSON("身份证件栏"),
    ADDRESS("地址栏"),
    HOME("住址栏"),
    EVIDENCE_ITEM(
            "证据条目",
            ItemSlot.POSITION,
            ItemSlot.EVIDENCE_TITLE,
            ItemSlot.EVIDENCE_DAY,
            ItemSlot.EVIDENCE_PROVIDER,
            ItemSlot.EVIDENCE_PROVES),
    FINE("罚款条目", CaseSlot.FINE_CAPITALS, CaseSlot.FINE_DIGITS),
    GAINS("没收违法所得条目", CaseSlot.GAINS_CAPITALS, CaseSlot.GAINS_DIGITS),
    KIND("其他处罚条目", ItemSlot.PENALTY_KIND),
    KIND_WITH_DETAIL("带内容的处罚条目", ItemSlot.PENALTY_KIND, CaseSlot.PENALTY_DETAIL),
    DETAIL_ALONE("只有内容的处罚条目", CaseSlot.PENALTY_DETAIL),
    DETAIL("处罚内容说明", CaseSlot.PENALTY_DETAIL),
    ONE_PENALTY("单项处罚", ItemSlot.PENALTY),
    NUMBERED_PENALTY("多项处罚", ItemSlot.POSITION, ItemSlot.PENALTY);

    private final String label;
    private final List<Labelled> slots;

    CommonPassage(String label, Labelled... slots) {
        this.label = label;
        this.slots = List.of(slots);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<Labelled> slots() {
        return slots;
    }
}
