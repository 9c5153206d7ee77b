package huanzhi.register.duplicate;

import static huanzhi.store.schema.Tables.DISTINCT_ENTERPRISES;
import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.ENTERPRISE_DETAIL;
import static huanzhi.store.schema.Tables.ENTERPRISE_MERGER;
import static java.util.stream.Collectors.toSet;

import huanzhi.base.Stored;
import huanzhi.register.Coordinates;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import huanzhi.store.Redirection;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Record;

/// Who may be another one's double, who was found not to be, and who was merged into whom.
public final class Doubles implements Repository {

    /// Everyone in the order they came into the register.
    List<Suspect> suspects(Reading reading) {
        return reading.sql()
                .select(
                        ENTERPRISE.ID,
                        ENTERPRISE.NAME,
                        ENTERPRISE.CREDIT_CODE,
                        ENTERPRISE.PERMIT_NUMBER,
                        ENTERPRISE.REGISTERED_ADDRESS,
                        ENTERPRISE.PRODUCTION_ADDRESS,
                        ENTERPRISE_DETAIL.LONGITUDE,
                        ENTERPRISE_DETAIL.LATITUDE)
                .from(ENTERPRISE)
                .leftJoin(ENTERPRISE_DETAIL)
                .on(ENTERPRISE_DETAIL.ENTERPRISE_ID.eq(ENTERPRISE.ID))
                .orderBy(ENTERPRISE.ID)
                .fetch(Doubles::suspect);
    }

    /// The pairs that were found not to be doubles, the lesser id first.
    Set<Couple> distinct(Reading reading) {
        return reading.sql()
                .select(DISTINCT_ENTERPRISES.ONE_ID, DISTINCT_ENTERPRISES.OTHER_ID)
                .from(DISTINCT_ENTERPRISES)
                .fetchStream()
                .map(row -> Couple.of(row.value1(), row.value2()))
                .collect(toSet());
    }

    void markDistinct(Transaction transaction, Couple couple) {
        transaction
                .sql()
                .insertInto(DISTINCT_ENTERPRISES)
                .set(DISTINCT_ENTERPRISES.ONE_ID, couple.one())
                .set(DISTINCT_ENTERPRISES.OTHER_ID, couple.other())
                .set(DISTINCT_ENTERPRISES.DECIDED_ON, transaction.today())
                .execute();
    }

    /// Everything that refers to `merged` refers to `survivor` from now on, and says who it was.
    void redirect(Transaction transaction, Stored<EnterpriseId, Enterprise> merged, EnterpriseId survivor) {
        var couple = Couple.of(merged.id().value(), survivor.value());
        transaction
                .sql()
                .deleteFrom(DISTINCT_ENTERPRISES)
                .where(isCouple(couple.one(), couple.other()).or(isCouple(couple.other(), couple.one())))
                .execute();
        new Redirection(transaction, ENTERPRISE, merged.id().value(), survivor.value()).run();
        transaction
                .sql()
                .insertInto(ENTERPRISE_MERGER)
                .set(ENTERPRISE_MERGER.ID, transaction.nextId())
                .set(ENTERPRISE_MERGER.SURVIVOR_ID, survivor.value())
                .set(ENTERPRISE_MERGER.MERGED_ID, merged.id().value())
                .set(ENTERPRISE_MERGER.NAME, merged.content().name())
                .set(ENTERPRISE_MERGER.CODE, merged.content().code().orElse(""))
                .set(ENTERPRISE_MERGER.MERGED_ON, transaction.today())
                .execute();
    }

    /// Those that were merged into `survivor`, the latest last.
    List<Merger> mergers(Reading reading, EnterpriseId survivor) {
        return reading.sql()
                .selectFrom(ENTERPRISE_MERGER)
                .where(ENTERPRISE_MERGER.SURVIVOR_ID.eq(survivor.value()))
                .orderBy(ENTERPRISE_MERGER.ID)
                .fetch(row -> new Merger(
                        new EnterpriseId(row.getMergedId()), row.getName(), row.getCode(), row.getMergedOn()));
    }

    private static Condition isCouple(long one, long other) {
        return DISTINCT_ENTERPRISES.ONE_ID.eq(one).and(DISTINCT_ENTERPRISES.OTHER_ID.eq(other));
    }

    private static Suspect suspect(Record row) {
        return new Suspect(
                new EnterpriseId(row.get(ENTERPRISE.ID)),
                row.get(ENTERPRISE.NAME),
                Optional.ofNullable(row.get(ENTERPRISE.CREDIT_CODE)).orElse(""),
                row.get(ENTERPRISE.PERMIT_NUMBER),
                row.get(ENTERPRISE.REGISTERED_ADDRESS),
                row.get(ENTERPRISE.PRODUCTION_ADDRESS),
                Optional.ofNullable(row.get(ENTERPRISE_DETAIL.LONGITUDE))
                        .map(longitude -> new Coordinates(longitude, row.get(ENTERPRISE_DETAIL.LATITUDE))));
    }

    /// Two enterprises, whichever was named first.
    record Couple(long one, long other) {

        static Couple of(long one, long other) {
            return new Couple(Math.min(one, other), Math.max(one, other));
        }
    }
}
