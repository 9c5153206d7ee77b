package huanzhi.register;

import static huanzhi.store.schema.Tables.DISTINCT_ENTERPRISES;
import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.ENTERPRISE_DETAIL;
import static huanzhi.store.schema.Tables.ENTERPRISE_OUTLET;
import static huanzhi.store.schema.Tables.ENTERPRISE_PAST;
import static huanzhi.store.schema.Tables.ENTERPRISE_POINT;
import static huanzhi.store.schema.Tables.ENTERPRISE_WASTE;
import static huanzhi.store.schema.Tables.PERMIT_REPORT;
import static huanzhi.store.schema.Tables.POSITIVE_LISTING;

import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.store.CodedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.EnterpriseDetailRecord;
import huanzhi.store.schema.tables.records.EnterpriseRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/// The register of enterprises.
///
/// A change keeps by itself what the enterprise was before, see [PastValues].
public final class Enterprises implements CodedRepository<EnterpriseId, Enterprise> {

    /// What goes with an enterprise, because it tells of nothing else.
    private static final List<TableField<?, Long>> OWN = List.of(
            ENTERPRISE_DETAIL.ENTERPRISE_ID,
            ENTERPRISE_PAST.ENTERPRISE_ID,
            ENTERPRISE_OUTLET.ENTERPRISE_ID,
            ENTERPRISE_POINT.ENTERPRISE_ID,
            ENTERPRISE_WASTE.ENTERPRISE_ID,
            POSITIVE_LISTING.ENTERPRISE_ID,
            PERMIT_REPORT.ENTERPRISE_ID,
            DISTINCT_ENTERPRISES.ONE_ID,
            DISTINCT_ENTERPRISES.OTHER_ID);

    private final PastValues past = new PastValues();

    public Optional<Stored<EnterpriseId, Enterprise>> find(Reading reading, EnterpriseId id) {
        return fetch(reading, ENTERPRISE.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Stored<EnterpriseId, Enterprise>> findByCode(Reading reading, String code) {
        return fetch(reading, ENTERPRISE.CREDIT_CODE.eq(code)).stream().findFirst();
    }

    /// All of that name; there may be several.
    public List<Stored<EnterpriseId, Enterprise>> findByName(Reading reading, String name) {
        return fetch(reading, ENTERPRISE.NAME.eq(Text.trim(name)));
    }

    @Override
    public Set<String> codes(Reading reading) {
        return reading.sql()
                .select(ENTERPRISE.CREDIT_CODE)
                .from(ENTERPRISE)
                .where(ENTERPRISE.CREDIT_CODE.isNotNull())
                .fetchSet(ENTERPRISE.CREDIT_CODE);
    }

    public List<Stored<EnterpriseId, Enterprise>> all(Reading reading) {
        return fetch(reading, DSL.noCondition());
    }

    @Override
    public List<EnterpriseId> addAll(Transaction transaction, List<Enterprise> enterprises) {
        var ids = transaction.nextIds(enterprises.size());
        var rows = new ArrayList<Object[]>(enterprises.size());
        var details = new ArrayList<Object[]>();
        for (var i = 0; i < enterprises.size(); i++) {
            rows.add(EnterpriseRows.row(ids.get(i), 1, enterprises.get(i)));
            EnterpriseRows.details(ids.get(i), enterprises.get(i)).ifPresent(details::add);
        }
        transaction.insertAll(ENTERPRISE, rows);
        if (!details.isEmpty()) {
            transaction.insertAll(ENTERPRISE_DETAIL, details);
        }
        return ids.stream().map(EnterpriseId::new).toList();
    }

    /// Where the operation is another and no day is said from which on, it is today.
    @Override
    public Stored<EnterpriseId, Enterprise> change(Transaction transaction, Stored<EnterpriseId, Enterprise> changed) {
        var before = find(transaction, changed.id()).map(Stored::content);
        var content = before.map(was -> dated(was, changed.content(), transaction.today()))
                .orElse(changed.content());
        var id = changed.id().value();
        var next = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(ENTERPRISE)
                .set(record(EnterpriseRows.row(id, next, content)))
                .where(ENTERPRISE.ID.eq(id).and(ENTERPRISE.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, name(content));
        changeDetails(transaction, id, before.orElseThrow(), content);
        past.note(transaction, changed.id(), before.orElseThrow(), content);
        return new Stored<>(changed.id(), next, content);
    }

    @Override
    public void remove(Transaction transaction, Stored<EnterpriseId, Enterprise> removed) {
        var id = removed.id().value();
        OWN.forEach(owner -> transaction
                .sql()
                .deleteFrom(owner.getTable())
                .where(owner.eq(id))
                .execute());
        References.refuseRemoval(transaction, ENTERPRISE, id, name(removed.content()), "停用的请把生产状态改为关闭");
        var rows = transaction
                .sql()
                .deleteFrom(ENTERPRISE)
                .where(ENTERPRISE.ID.eq(id).and(ENTERPRISE.VERSION.eq(removed.version())))
                .execute();
        requireWritten(rows, name(removed.content()));
    }

    private static Enterprise dated(Enterprise was, Enterprise now, LocalDate today) {
        var state = now.state();
        var another = was.operation() != now.operation();
        var undated =
                state.since().isEmpty() || state.since().equals(was.state().since());
        return another && undated
                ? now.with(new OperationState(state.operation(), Optional.of(today), state.note()))
                : now;
    }

    private static void changeDetails(Transaction transaction, long id, Enterprise before, Enterprise now) {
        var was = EnterpriseRows.details(id, before);
        var is = EnterpriseRows.details(id, now);
        if (was.isEmpty()) {
            is.ifPresent(details -> transaction.insertAll(ENTERPRISE_DETAIL, List.<Object[]>of(details)));
        } else if (is.isPresent()) {
            var record = new EnterpriseDetailRecord();
            record.fromArray(is.get());
            transaction
                    .sql()
                    .update(ENTERPRISE_DETAIL)
                    .set(record)
                    .where(ENTERPRISE_DETAIL.ENTERPRISE_ID.eq(id))
                    .execute();
        } else {
            transaction
                    .sql()
                    .deleteFrom(ENTERPRISE_DETAIL)
                    .where(ENTERPRISE_DETAIL.ENTERPRISE_ID.eq(id))
                    .execute();
        }
    }

    private static String name(Enterprise enterprise) {
        return "企业“" + enterprise.name() + "”";
    }

    private static List<Stored<EnterpriseId, Enterprise>> fetch(Reading reading, Condition condition) {
        return reading.sql()
                .select()
                .from(ENTERPRISE)
                .leftJoin(ENTERPRISE_DETAIL)
                .on(ENTERPRISE_DETAIL.ENTERPRISE_ID.eq(ENTERPRISE.ID))
                .where(condition)
                .orderBy(ENTERPRISE.ID)
                .fetch(EnterpriseRows::read);
    }

    private static EnterpriseRecord record(Object[] row) {
        var record = new EnterpriseRecord();
        record.fromArray(row);
        return record;
    }
}
