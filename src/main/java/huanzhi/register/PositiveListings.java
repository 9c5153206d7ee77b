package huanzhi.register;

import static huanzhi.store.schema.Tables.POSITIVE_LISTING;
import static java.util.stream.Collectors.toMap;

import huanzhi.store.OwnedRows;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.PositiveListingRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who stands, or stood, on the 正面清单.
public final class PositiveListings implements Repository {

    private static final OwnedRows<PositiveListing, PositiveListingRecord> ROWS = new OwnedRows<>(
            POSITIVE_LISTING.ID,
            POSITIVE_LISTING.ENTERPRISE_ID,
            row -> new PositiveListing(
                    row.getEnteredOn(), row.getGround(), Optional.ofNullable(row.getLeftOn()), row.getReason()),
            (id, enterprise, position, listing) -> new PositiveListingRecord(
                    id,
                    enterprise,
                    position,
                    listing.enteredOn(),
                    listing.ground(),
                    listing.leftOn().orElse(null),
                    listing.reason()));

    public List<PositiveListing> of(Reading reading, EnterpriseId enterprise) {
        return ROWS.of(reading, enterprise.value());
    }

    /// The enterprises on the list on `day`, each with the day it entered.
    public Map<EnterpriseId, LocalDate> standing(Reading reading, LocalDate day) {
        return reading.sql()
                .select(POSITIVE_LISTING.ENTERPRISE_ID, POSITIVE_LISTING.ENTERED_ON)
                .from(POSITIVE_LISTING)
                .where(POSITIVE_LISTING.ENTERED_ON.le(day))
                .and(POSITIVE_LISTING.LEFT_ON.isNull().or(POSITIVE_LISTING.LEFT_ON.gt(day)))
                .orderBy(POSITIVE_LISTING.ENTERED_ON.desc())
                .fetchStream()
                .collect(
                        toMap(row -> new EnterpriseId(row.value1()), row -> row.value2(), (later, earlier) -> earlier));
    }

    void change(Transaction transaction, EnterpriseId enterprise, List<PositiveListing> listings) {
        ROWS.change(transaction, enterprise.value(), listings);
    }
}
