package huanzhi.register;

import java.time.LocalDate;
import java.util.Optional;

/// 排污许可: its class, number and last day.
public record Permit(PermitClass permitClass, String number, Optional<LocalDate> expiresOn) {

    public static final Permit NONE = new Permit(PermitClass.NONE, "", Optional.empty());
}
