package huanzhi.inspection.task;

import huanzhi.base.Text;

/// What was found for one item of the checklist.
public record Answer(String item, Verdict verdict, String note) {

    public Answer {
        note = Text.within(1000, "检查单的说明", note);
    }
}
