package huanzhi.complaint.letter;

import static huanzhi.law.wording.SlotSource.condition;
import static huanzhi.law.wording.SlotSource.day;
import static huanzhi.law.wording.SlotSource.dayIfAny;
import static huanzhi.law.wording.SlotSource.provision;
import static huanzhi.law.wording.SlotSource.term;
import static huanzhi.law.wording.SlotSource.text;
import static huanzhi.law.wording.SlotSource.textIfAny;

import huanzhi.base.Labelled;
import huanzhi.complaint.Nature;
import huanzhi.document.model.Line;
import huanzhi.law.wording.SlotSource;
import huanzhi.settings.BureauValues;
import java.util.Arrays;
import java.util.Optional;

/// What the wording of a reply may ask of the complaint and of the law of its day.
enum ReplySlot implements Labelled {
    COMPLAINANT("投诉人", textIfAny(matter -> matter.complaint().complainant().name())),
    ANONYMOUS("匿名", condition(matter -> matter.complaint().complainant().anonymous())),
    RECEIVED_ON("收件日期", day(matter -> Optional.of(matter.complaint().receivedOn()))),
    CHANNEL("来源渠道", text(matter -> matter.complaint().channel().label())),
    NUMBER("投诉编号", text(matter -> matter.complaint().number())),
    PLATFORM_NUMBER("平台件号", textIfAny(matter -> matter.complaint().platformNumber())),
    SUBJECT("被投诉对象", textIfAny(matter -> matter.complaint().subject())),
    ACCEPTED_ON("受理日期", dayIfAny(matter -> matter.handling().acceptedOn())),
    VERDICT("是否属实", text(ComplaintMatter::verdict)),
    PETITION("信访事项", condition(matter -> matter.complaint().nature() == Nature.PETITION)),
    REVIEW_BASIS("复查依据", provision("petition-review")),
    REVIEW_TERM("复查期限", term("petition-review"));

    private static final String RECORD = "投诉.";

    private final String label;
    private final SlotSource<ComplaintMatter> source;

    ReplySlot(String label, SlotSource<ComplaintMatter> source) {
        this.label = label;
        this.source = source;
    }

    @Override
    public String label() {
        return label;
    }

    /// The value of the slot the wording calls `name`, be it one of the complaint or of the bureau.
    static Optional<Line> named(String name, ComplaintMatter matter) {
        return Arrays.stream(values())
                .filter(slot -> slot.label.equals(name))
                .findFirst()
                .map(slot -> slot.source.of(RECORD + slot.label, matter))
                .orElseGet(() -> BureauValues.named(name, matter.bureau()));
    }
}
