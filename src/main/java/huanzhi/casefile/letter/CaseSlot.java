package huanzhi.casefile.letter;

import static huanzhi.casefile.letter.CaseSources.capitals;
import static huanzhi.casefile.letter.CaseSources.digits;
import static huanzhi.casefile.letter.CaseSources.lawOfTheAct;
import static huanzhi.casefile.letter.CaseSources.wordsOf;
import static huanzhi.law.wording.SlotSource.condition;
import static huanzhi.law.wording.SlotSource.day;
import static huanzhi.law.wording.SlotSource.dayIfAny;
import static huanzhi.law.wording.SlotSource.provision;
import static huanzhi.law.wording.SlotSource.provisionIfAny;
import static huanzhi.law.wording.SlotSource.term;
import static huanzhi.law.wording.SlotSource.text;

import huanzhi.base.Labelled;
import huanzhi.document.issue.IssuedDocument;
import huanzhi.document.model.Line;
import huanzhi.law.LegalBasis;
import huanzhi.law.Violation;
import huanzhi.law.wording.SlotSource;
import huanzhi.settings.BureauValues;
import java.util.Arrays;
import java.util.Optional;

/// What the wording of a case's letters may ask of the case and of the law of its days.
enum CaseSlot implements Labelled {
    YOU("你", text(CaseMatter::pronoun)),
    PARTY_NAME("当事人名称", text(matter -> matter.party().name())),

    INVESTIGATED_ON("调查日期", day(matter -> matter.file().investigation().investigatedOn())),
    CATEGORY(
            "违法行为类别", text(matter -> matter.violation().map(Violation::category).orElse(""))),
    BREACHED("违反条款", lawOfTheAct(LegalBasis::breached)),
    BREACHED_WORDS("违反条款条文", wordsOf(LegalBasis::breached)),
    PENALTY_BASIS("处罚依据", lawOfTheAct(LegalBasis::penalty)),
    PENALTY_WORDS("处罚依据条文", wordsOf(LegalBasis::penalty)),
    DISCRETION_RULE("裁量基准", provisionIfAny("discretion")),

    FINE_CAPITALS("罚款大写", capitals(matter -> matter.decision().fine())),
    FINE_DIGITS("罚款数字", digits(matter -> matter.decision().fine())),
    GAINS_CAPITALS("没收违法所得大写", capitals(matter -> matter.decision().confiscated())),
    GAINS_DIGITS("没收违法所得数字", digits(matter -> matter.decision().confiscated())),
    PENALTY_DETAIL("处罚内容", text(matter -> matter.decision().detail())),

    PLEA_BASIS("陈述申辩依据", provision("plea")),
    PLEA_TERM("陈述申辩期限", term("plea")),
    HEARING_BASIS("听证依据", provision("hearing")),
    HEARING_TERM("听证期限", term("hearing")),
    HEARING_OFFERED("告知听证", condition(matter -> matter.hearing().offered())),
    NOTICE_ON("告知日期", day(matter -> matter.hearing().noticeOn())),
    NOTICE_TITLE(
            "告知书名称", text(matter -> matter.notice().map(IssuedDocument::title).orElse(""))),
    NOTICE_NUMBER(
            "告知书文号", text(matter -> matter.notice().map(IssuedDocument::number).orElse(""))),
    NOTICE_SERVED_ON("告知送达日期", day(matter -> matter.hearing().noticeServedOn())),
    WAIVED_ON("放弃日期", dayIfAny(matter -> matter.hearing().waivedOn())),
    PLEADED_ON("陈述申辩日期", day(matter -> matter.hearing().pleadedOn())),
    PLEA("陈述申辩情况", text(matter -> matter.hearing().plea())),
    HEARING_REQUESTED_ON("听证要求日期", day(matter -> matter.hearing().requestedOn())),
    HEARING_HELD_ON("听证日期", day(matter -> matter.hearing().heldOn())),
    HEARING_RESULT("听证情况", text(matter -> matter.hearing().result())),
    DISCUSSED_ON("集体讨论日期", dayIfAny(matter -> matter.file().investigation().discussedOn())),

    PAYMENT_TERM("缴款期限", term("payment")),
    SURCHARGE_BASIS("加处罚款依据", provision("surcharge")),
    SURCHARGE_RATE("加处罚款比例", term("surcharge")),
    REVIEW_TERM("复议期限", term("review")),
    LITIGATION_TERM("诉讼期限", term("litigation"));

    private static final String RECORD = "案件.";

    private final String label;
    private final SlotSource<CaseMatter> source;

    CaseSlot(String label, SlotSource<CaseMatter> source) {
        this.label = label;
        this.source = source;
    }

    @Override
    public String label() {
        return label;
    }

    /// The value of the slot the wording calls `name`, be it one of the case or of the bureau.
    static Optional<Line> named(String name, CaseMatter matter) {
        return Arrays.stream(values())
                .filter(slot -> slot.label.equals(name))
                .findFirst()
                .map(slot -> slot.source.of(RECORD + slot.label, matter))
                .orElseGet(() -> BureauValues.named(name, matter.bureau()));
    }
}
