package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is settled before anyone goes: who approved it and when, the notice or the ground for none, who helps.
///
/// `capReason` is why the head lets the visit go on at the yearly cap, empty where that is not needed; an empty
/// `unannouncedGround` means that the enterprise is told before. `helpers` are names separated by 、.
public record Preparation(
        String approver,
        Optional<LocalDate> approvedOn,
        String capReason,
        String unannouncedGround,
        Optional<LocalDate> notifiedOn,
        String helpers) {

    public static final Preparation NONE = new Preparation("", Optional.empty(), "", "", Optional.empty(), "");

    public Preparation {
        approver = Text.within(50, "批准人", approver);
        capReason = Text.within(200, "超频理由", capReason);
        unannouncedGround = Text.within(300, "不通知依据", unannouncedGround);
        helpers = Text.within(200, "协助人员", helpers);
        if (!unannouncedGround.isEmpty() && approver.isEmpty()) {
            throw new Refusal("不预先通知的检查没有写明批准人，请填写批准的负责人。");
        }
        if (!capReason.isEmpty() && approver.isEmpty()) {
            throw new Refusal("超出频次上限的检查没有写明批准人，请填写批准的负责人。");
        }
    }

    public boolean isAnnounced() {
        return unannouncedGround.isEmpty();
    }

    /// One by one.
    public List<String> helperNames() {
        return Arrays.stream(helpers.split("[、，,；; ]"))
                .map(Text::trim)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
