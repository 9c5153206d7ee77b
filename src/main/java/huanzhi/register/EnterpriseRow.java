package huanzhi.register;

import java.time.LocalDate;
import java.util.Optional;

/// One line of the list of enterprises; `initials` are for searching by pinyin, `visits` are those of this year.
public record EnterpriseRow(
        EnterpriseId id,
        String name,
        String initials,
        String creditCode,
        String legalPerson,
        String contact,
        String phone,
        String town,
        String industry,
        Operation operation,
        Supervision supervision,
        PermitClass permitClass,
        String permitNumber,
        Optional<LocalDate> permitExpiresOn,
        String creditRating,
        String riskGrade,
        Optional<LocalDate> leftOn,
        VisitMeter visits) {}
