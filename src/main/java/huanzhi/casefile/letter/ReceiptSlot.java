package huanzhi.casefile.letter;

import huanzhi.base.Labelled;

/// What the wording of a service receipt may ask of the paper served.
enum ReceiptSlot implements Labelled {
    PAPER_TITLE("文书名称"),
    PAPER_NUMBER("文书文号"),
    METHOD("送达方式");

    private final String label;

    ReceiptSlot(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
