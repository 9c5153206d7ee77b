package huanzhi.casefile.letter;

import huanzhi.base.Labelled;
import huanzhi.law.wording.WantedPassage;
import java.util.List;

/// The passages of the 送达回证, in `service-receipt.txt`: the names of its rows, and what stands in them beforehand.
enum ReceiptPassage implements WantedPassage {
    PAPER_ROW("文书栏"),
    PAPER("送达文书", ReceiptSlot.PAPER_TITLE, ReceiptSlot.PAPER_NUMBER),
    RECIPIENT_ROW("受送达人栏"),
    PLACE_ROW("送达地点栏"),
    METHOD_ROW("送达方式栏"),
    METHOD_CHOICE("送达方式选项", ReceiptSlot.METHOD),
    RECEIVED_ROW("收件栏"),
    RECEIVED("收件"),
    SERVERS_ROW("送达人栏"),
    SERVERS("送达人"),
    AUTHORITY_ROW("送达机关栏"),
    AUTHORITY("送达机关"),
    REMARK_ROW("备注栏");

    private final String label;
    private final List<Labelled> slots;

    ReceiptPassage(String label, Labelled... slots) {
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
