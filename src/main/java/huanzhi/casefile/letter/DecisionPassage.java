package huanzhi.casefile.letter;

import huanzhi.base.Labelled;
import huanzhi.law.wording.WantedPassage;
import huanzhi.settings.BureauItem;
import java.util.List;

/// The passages of the 行政处罚决定书, in `penalty-decision.txt`.
enum DecisionPassage implements WantedPassage {
    FACTS_HEADING("事实标题"),
    FACTS("违法事实", CaseSlot.INVESTIGATED_ON),
    CHARACTER("定性", CaseSlot.CATEGORY),
    EVIDENCE("证据"),
    BREACH("违反条款", CaseSlot.BREACHED),

    RIGHTS_HEADING("权利标题"),
    TOLD(
            "告知",
            CaseSlot.NOTICE_ON,
            CaseSlot.NOTICE_TITLE,
            CaseSlot.NOTICE_NUMBER,
            CaseSlot.NOTICE_SERVED_ON,
            CaseSlot.HEARING_OFFERED),
    RIGHTS_A1("权利A1", CaseSlot.WAIVED_ON),
    RIGHTS_A2("权利A2", CaseSlot.HEARING_REQUESTED_ON, CaseSlot.HEARING_HELD_ON, CaseSlot.HEARING_RESULT),
    RIGHTS_A3("权利A3", CaseSlot.PLEADED_ON, CaseSlot.PLEA),
    RIGHTS_A4(
            "权利A4",
            CaseSlot.PLEADED_ON,
            CaseSlot.PLEA,
            CaseSlot.HEARING_REQUESTED_ON,
            CaseSlot.HEARING_HELD_ON,
            CaseSlot.HEARING_RESULT),
    RIGHTS_B1("权利B1", CaseSlot.WAIVED_ON),
    RIGHTS_B2("权利B2", CaseSlot.PLEADED_ON, CaseSlot.PLEA),

    PENALTY_HEADING("处罚标题"),
    BASIS("处罚依据", CaseSlot.PENALTY_BASIS, CaseSlot.DISCRETION_RULE),
    PENALTIES("处罚决定"),

    PAYMENT_HEADING("履行标题"),
    PAYMENT("缴款", CaseSlot.PAYMENT_TERM, BureauItem.BANK_NAME, BureauItem.BANK_ACCOUNT_NAME, BureauItem.BANK_ACCOUNT),
    SURCHARGE("加处罚款", CaseSlot.SURCHARGE_BASIS, CaseSlot.SURCHARGE_RATE),

    REMEDY_HEADING("救济标题"),
    REMEDY("救济", CaseSlot.REVIEW_TERM, BureauItem.REVIEW_BODY, CaseSlot.LITIGATION_TERM, BureauItem.COURT),
    NO_SUSPENSION("不停止执行"),
    ENFORCEMENT("强制执行");

    private final String label;
    private final List<Labelled> slots;

    DecisionPassage(String label, Labelled... slots) {
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
