package huanzhi.register;

import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// 排污许可: its class, number and last day.
public record Permit(PermitClass permitClass, String number, Optional<LocalDate> expiresOn) {

    public static final Permit NONE = new Permit(PermitClass.NONE, "", Optional.empty());

    public Permit {
        number = Text.within(50, "排污许可证号", number);
    }

    public boolean expiredOn(LocalDate day) {
        return expiresOn.map(day::isAfter).orElse(false);
    }
}
