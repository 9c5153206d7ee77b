package huanzhi.inspection;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.Optional;

/// One line of the list of inspections; `officers` are names, separated by 、.
public record InspectionRow(
        InspectionId id,
        String number,
        LocalDate inspectedOn,
        EnterpriseId enterprise,
        String enterpriseName,
        String town,
        InspectionSource source,
        boolean onSite,
        String officers,
        Inspection.Problems problems,
        Handling handling,
        Optional<LocalDate> publishedOn) {}
