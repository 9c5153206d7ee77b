package huanzhi.register;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// When and why an enterprise came into the register, and left it.
public record Listing(Optional<LocalDate> listedOn, String ground, Optional<LocalDate> leftOn, String reason) {

    public static final Listing UNKNOWN = new Listing(Optional.empty(), "", Optional.empty(), "");

    public Listing {
        ground = Text.within(200, "入库依据", ground);
        reason = Text.within(200, "退出原因", reason);
        if (listedOn.isPresent() && leftOn.isPresent() && leftOn.get().isBefore(listedOn.get())) {
            throw new Refusal("退出日期 " + leftOn.get() + " 早于入库日期 " + listedOn.get() + "，请核对。");
        }
    }

    public static Listing since(LocalDate day) {
        return new Listing(Optional.of(day), "", Optional.empty(), "");
    }
}
