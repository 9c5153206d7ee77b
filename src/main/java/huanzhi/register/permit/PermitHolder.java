package huanzhi.register.permit;

import huanzhi.register.EnterpriseId;
import huanzhi.register.PermitClass;
import java.time.LocalDate;
import java.util.Optional;

/// An enterprise as far as its reports go.
record PermitHolder(
        EnterpriseId id,
        String name,
        String town,
        String industryCode,
        PermitClass permitClass,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> expiresOn) {

    private static final int YEARS = 5;

    /// The day of issue; where it is not known, five years before the last day (排污许可管理条例 14).
    Optional<LocalDate> heldFrom() {
        return issuedOn.or(() -> expiresOn.map(day -> day.minusYears(YEARS).plusDays(1)));
    }
}
