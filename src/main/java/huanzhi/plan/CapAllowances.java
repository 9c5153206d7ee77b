package huanzhi.plan;

import static huanzhi.store.schema.Tables.CAP_ALLOWANCE;

import huanzhi.base.Stored;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.CapAllowanceRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/// What the head let pass at the frequency cap, the earliest first.
public final class CapAllowances implements Repository {

    public Optional<Stored<CapAllowanceId, CapAllowance>> find(Reading reading, CapAllowanceId id) {
        return fetch(reading, CAP_ALLOWANCE.ID.eq(id.value())).stream().findFirst();
    }

    public List<Stored<CapAllowanceId, CapAllowance>> of(Reading reading, EnterpriseId enterprise) {
        return fetch(reading, CAP_ALLOWANCE.ENTERPRISE_ID.eq(enterprise.value()));
    }

    /// Those of a year.
    public List<Stored<CapAllowanceId, CapAllowance>> of(Reading reading, int year) {
        return fetch(reading, CAP_ALLOWANCE.ALLOWED_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    public Stored<CapAllowanceId, CapAllowance> add(Transaction transaction, CapAllowance allowance) {
        var id = transaction.nextId();
        transaction.insertAll(List.of(record(id, 1, allowance)));
        return new Stored<>(new CapAllowanceId(id), 1, allowance);
    }

    public Stored<CapAllowanceId, CapAllowance> change(
            Transaction transaction, Stored<CapAllowanceId, CapAllowance> changed) {
        var next = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(CAP_ALLOWANCE)
                .set(record(changed.id().value(), next, changed.content()))
                .where(CAP_ALLOWANCE.ID.eq(changed.id().value()).and(CAP_ALLOWANCE.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, "频次放行");
        return new Stored<>(changed.id(), next, changed.content());
    }

    public void remove(Transaction transaction, Stored<CapAllowanceId, CapAllowance> removed) {
        var id = removed.id().value();
        References.refuseRemoval(transaction, CAP_ALLOWANCE, id, "频次放行", "请先移除这些内容");
        var rows = transaction
                .sql()
                .deleteFrom(CAP_ALLOWANCE)
                .where(CAP_ALLOWANCE.ID.eq(id).and(CAP_ALLOWANCE.VERSION.eq(removed.version())))
                .execute();
        requireWritten(rows, "频次放行");
    }

    private static List<Stored<CapAllowanceId, CapAllowance>> fetch(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(CAP_ALLOWANCE)
                .where(condition)
                .orderBy(CAP_ALLOWANCE.ALLOWED_ON, CAP_ALLOWANCE.ID)
                .fetch(found -> new Stored<>(
                        new CapAllowanceId(found.getId()),
                        found.getVersion(),
                        new CapAllowance(
                                new EnterpriseId(found.getEnterpriseId()),
                                found.getAllowedOn(),
                                found.getReason(),
                                found.getExplanation(),
                                found.getAllowedBy())));
    }

    private static CapAllowanceRecord record(long id, int version, CapAllowance allowance) {
        return new CapAllowanceRecord(
                id,
                version,
                allowance.enterprise().value(),
                allowance.allowedOn(),
                allowance.reason(),
                allowance.explanation(),
                allowance.allowedBy());
    }
}
