package huanzhi.register;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// One stay on the 监督执法正面清单, from `enteredOn` until the day before `leftOn`.
public record PositiveListing(LocalDate enteredOn, String ground, Optional<LocalDate> leftOn, String reason) {

    public PositiveListing {
        ground = Text.within(200, "列入正面清单的理由", ground);
        reason = Text.within(200, "移出正面清单的理由", reason);
        if (leftOn.isPresent() && leftOn.get().isBefore(enteredOn)) {
            throw new Refusal("移出正面清单 " + leftOn.get() + " 早于列入 " + enteredOn + "，请核对日期。");
        }
    }

    public boolean listedOn(LocalDate day) {
        return !enteredOn.isAfter(day) && leftOn.map(day::isBefore).orElse(true);
    }
}
