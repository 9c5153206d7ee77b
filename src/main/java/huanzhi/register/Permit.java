package huanzhi.register;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Optional;

/// 排污许可: its class, number, first and last day.
public record Permit(
        PermitClass permitClass, String number, Optional<LocalDate> issuedOn, Optional<LocalDate> expiresOn) {

    public static final Permit NONE = new Permit(PermitClass.NONE, "", Optional.empty(), Optional.empty());

    public Permit {
        number = Text.within(50, "排污许可证号", number);
        if (issuedOn.isPresent() && expiresOn.isPresent() && expiresOn.get().isBefore(issuedOn.get())) {
            throw new Refusal("许可到期 " + expiresOn.get() + " 早于发证日期 " + issuedOn.get() + "，请核对许可证。");
        }
    }

    public boolean expiredOn(LocalDate day) {
        return expiresOn.map(day::isAfter).orElse(false);
    }

    /// This one if it says anything, else `other`; of one number, with the days that are missing.
    public Permit filledFrom(Permit other) {
        if (equals(NONE)) {
            return other;
        }
        return number.equals(other.number)
                ? new Permit(permitClass, number, issuedOn.or(other::issuedOn), expiresOn.or(other::expiresOn))
                : this;
    }
}
