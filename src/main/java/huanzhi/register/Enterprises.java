package huanzhi.register;

import static huanzhi.store.schema.Tables.ENTERPRISE;

import huanzhi.base.CreditCode;
import huanzhi.base.PinyinInitials;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.store.CodedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.EnterpriseRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The register of enterprises.
public final class Enterprises implements CodedRepository<EnterpriseId, Enterprise> {

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
        for (var i = 0; i < enterprises.size(); i++) {
            rows.add(row(ids.get(i), 1, enterprises.get(i)));
        }
        transaction.insertAll(ENTERPRISE, rows);
        return ids.stream().map(EnterpriseId::new).toList();
    }

    @Override
    public Stored<EnterpriseId, Enterprise> change(Transaction transaction, Stored<EnterpriseId, Enterprise> changed) {
        var next = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(ENTERPRISE)
                .set(record(row(changed.id().value(), next, changed.content())))
                .where(ENTERPRISE.ID.eq(changed.id().value()).and(ENTERPRISE.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, name(changed.content()));
        return new Stored<>(changed.id(), next, changed.content());
    }

    @Override
    public void remove(Transaction transaction, Stored<EnterpriseId, Enterprise> removed) {
        var id = removed.id().value();
        References.refuseRemoval(transaction, ENTERPRISE, id, name(removed.content()), "停用的请把生产状态改为关闭");
        var rows = transaction
                .sql()
                .deleteFrom(ENTERPRISE)
                .where(ENTERPRISE.ID.eq(id).and(ENTERPRISE.VERSION.eq(removed.version())))
                .execute();
        requireWritten(rows, name(removed.content()));
    }

    private static String name(Enterprise enterprise) {
        return "企业“" + enterprise.name() + "”";
    }

    private static List<Stored<EnterpriseId, Enterprise>> fetch(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(ENTERPRISE)
                .where(condition)
                .orderBy(ENTERPRISE.ID)
                .fetch(found -> new Stored<>(new EnterpriseId(found.getId()), found.getVersion(), enterprise(found)));
    }

    private static Enterprise enterprise(EnterpriseRecord found) {
        return new Enterprise(
                found.getName(),
                Optional.ofNullable(found.getCreditCode()).map(CreditCode::new),
                found.getFormerName(),
                found.getLegalPerson(),
                found.getContact(),
                found.getPhone(),
                found.getRegisteredAddress(),
                found.getProductionAddress(),
                found.getTown(),
                found.getIndustryCode(),
                found.getIndustry(),
                Operation.valueOf(found.getOperation()),
                Supervision.valueOf(found.getSupervision()),
                new Permit(
                        PermitClass.valueOf(found.getPermitClass()),
                        found.getPermitNumber(),
                        Optional.ofNullable(found.getPermitExpiresOn())),
                found.getCreditRating(),
                Optional.ofNullable(found.getListedOn()),
                found.getNote());
    }

    private static EnterpriseRecord record(Object[] row) {
        var record = new EnterpriseRecord();
        record.fromArray(row);
        return record;
    }

    /// The columns in the order of the table.
    private static Object[] row(long id, int version, Enterprise enterprise) {
        return new Object[] {
            id,
            version,
            enterprise.name(),
            PinyinInitials.of(enterprise.name()),
            enterprise.creditCode().map(CreditCode::value).orElse(null),
            enterprise.formerName(),
            enterprise.legalPerson(),
            enterprise.contact(),
            enterprise.phone(),
            enterprise.registeredAddress(),
            enterprise.productionAddress(),
            enterprise.town(),
            enterprise.industryCode(),
            enterprise.industry(),
            enterprise.operation().name(),
            enterprise.supervision().name(),
            enterprise.permit().permitClass().name(),
            enterprise.permit().number(),
            enterprise.permit().expiresOn().orElse(null),
            enterprise.creditRating(),
            enterprise.listedOn().orElse(null),
            enterprise.note()
        };
    }
}
