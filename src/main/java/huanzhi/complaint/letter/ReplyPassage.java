package huanzhi.complaint.letter;

import huanzhi.base.Labelled;
import huanzhi.law.wording.WantedPassage;
import huanzhi.settings.BureauItem;
import java.util.List;

/// The passages of the 投诉答复函, in `complaint-reply.txt`.
enum ReplyPassage implements WantedPassage {
    ADDRESSEE("称谓", ReplySlot.COMPLAINANT, ReplySlot.ANONYMOUS),
    RECEIVED("收悉", ReplySlot.RECEIVED_ON, ReplySlot.CHANNEL, ReplySlot.NUMBER),
    CONTENT_HEADING("反映标题"),
    FINDINGS_HEADING("核实标题"),
    VERDICT("核实结论", ReplySlot.VERDICT),
    MEASURES_HEADING("处理标题"),
    PETITION_REVIEW("复查", ReplySlot.REVIEW_BASIS, ReplySlot.REVIEW_TERM, BureauItem.SUPERIOR),
    CLOSE("结语", BureauItem.CONTACT, BureauItem.PHONE);

    private final String label;
    private final List<Labelled> slots;

    ReplyPassage(String label, Labelled... slots) {
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
