package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// Something that was found wrong: what, against which rule, by when to be mended, and what became of it.
///
/// `item` is the key of the checklist's item that found it, empty where none did.
public record Problem(String item, String content, String basis, Optional<LocalDate> dueOn, Fate fate) {

    public Problem {
        item = Text.within(40, "检查单项目", item);
        content = Text.within(1000, "问题", content);
        basis = Text.within(500, "依据", basis);
        if (content.isEmpty()) {
            throw new Refusal("问题没有写明，请写清发现了什么。");
        }
    }

    public boolean isOpen() {
        return fate instanceof Fate.Open;
    }

    public boolean isFixed() {
        return switch (fate) {
            case Fate.FixedOnSite _, Fate.Fixed _ -> true;
            case Fate.Open _, Fate.Prosecuted _, Fate.HandedOver _ -> false;
        };
    }

    public Problem ended(Fate end) {
        return new Problem(item, content, basis, dueOn, end);
    }
}
