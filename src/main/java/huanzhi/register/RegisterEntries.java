package huanzhi.register;

import static huanzhi.store.schema.Tables.ENTERPRISE;

import huanzhi.store.Reading;
import huanzhi.store.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;

/// The register as it is on a day, for plans and draws.
public final class RegisterEntries implements Repository {

    private final PastValues past = new PastValues();
    private final PositiveListings positive = new PositiveListings();

    /// All enterprises that are in the register on `day`: entered by then, as far as that is known, and not left yet;
    /// in the order of their ids.
    public List<RegisterEntry> on(Reading reading, LocalDate day) {
        var operations = past.operationsAfter(reading, day);
        var positives = positive.standing(reading, day);
        return reading.sql()
                .select(
                        ENTERPRISE.ID,
                        ENTERPRISE.CREDIT_CODE,
                        ENTERPRISE.NAME,
                        ENTERPRISE.TOWN,
                        ENTERPRISE.SUPERVISION,
                        ENTERPRISE.OPERATION,
                        ENTERPRISE.OPERATION_SINCE,
                        ENTERPRISE.CREDIT_RATING,
                        ENTERPRISE.RISK_GRADE)
                .from(ENTERPRISE)
                .where(ENTERPRISE.LISTED_ON.isNull().or(ENTERPRISE.LISTED_ON.le(day)))
                .and(ENTERPRISE.LEFT_ON.isNull().or(ENTERPRISE.LEFT_ON.gt(day)))
                .orderBy(ENTERPRISE.ID)
                .fetch(found -> {
                    var id = new EnterpriseId(found.get(ENTERPRISE.ID));
                    var before = Chronicle.first(operations.getOrDefault(id.value(), List.of()), day);
                    return entry(found, id, before, Optional.ofNullable(positives.get(id)));
                });
    }

    private static RegisterEntry entry(
            Record found, EnterpriseId id, Optional<PastValue> before, Optional<LocalDate> positiveSince) {
        return new RegisterEntry(
                id,
                Optional.ofNullable(found.get(ENTERPRISE.CREDIT_CODE)).orElseGet(id::number),
                found.get(ENTERPRISE.NAME),
                found.get(ENTERPRISE.TOWN),
                new Supervision(found.get(ENTERPRISE.SUPERVISION)),
                before.map(Chronicle::operation).orElseGet(() -> Operation.valueOf(found.get(ENTERPRISE.OPERATION))),
                before.isPresent() ? Optional.empty() : Optional.ofNullable(found.get(ENTERPRISE.OPERATION_SINCE)),
                found.get(ENTERPRISE.CREDIT_RATING),
                found.get(ENTERPRISE.RISK_GRADE),
                positiveSince);
    }
}
