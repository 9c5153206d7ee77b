package huanzhi.casefile.letter;

import huanzhi.base.Labelled;
import huanzhi.law.wording.WantedPassage;
import huanzhi.settings.BureauItem;
import java.util.List;

/// The passages of the 行政处罚事先（听证）告知书, in `penalty-notice.txt`.
enum NoticePassage implements WantedPassage {
    FACTS("违法事实", CaseSlot.INVESTIGATED_ON),
    CHARACTER("定性", CaseSlot.CATEGORY),
    EVIDENCE("证据"),
    BREACH("违反条款", CaseSlot.BREACHED),
    BASIS("处罚依据", CaseSlot.PENALTY_BASIS, CaseSlot.DISCRETION_RULE),
    PENALTIES("拟处罚"),
    PLEA("陈述申辩", CaseSlot.PLEA_BASIS, CaseSlot.PLEA_TERM),
    HEARING("听证", CaseSlot.HEARING_BASIS, CaseSlot.HEARING_TERM),
    CONTACT("联系方式", BureauItem.ADDRESS, BureauItem.POSTCODE, BureauItem.CONTACT, BureauItem.PHONE);

    private final String label;
    private final List<Labelled> slots;

    NoticePassage(String label, Labelled... slots) {
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
