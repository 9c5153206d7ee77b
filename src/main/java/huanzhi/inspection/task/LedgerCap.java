package huanzhi.inspection.task;

import huanzhi.inspection.InspectionSource;
import huanzhi.inspection.Inspections;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;

/// The cap by what stands in the ledger of inspections: visits of the year whose source counts.
public record LedgerCap(Inspections inspections, IntSupplier cap) implements VisitCap {

    private static final Set<InspectionSource> COUNTED = Arrays.stream(OriginKind.values())
            .filter(OriginKind::isCapped)
            .map(OriginKind::source)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public Allowance of(Reading reading, EnterpriseId enterprise, LocalDate day) {
        return new Allowance(inspections.countVisits(reading, enterprise, day.getYear(), COUNTED), cap.getAsInt());
    }
}
