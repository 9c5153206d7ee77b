package huanzhi.settings;

import static huanzhi.store.schema.Tables.BUREAU;

import huanzhi.base.Stored;
import huanzhi.store.EnumNames;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.BureauRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The dated identities of the bureau.
public final class Bureaus implements Repository {

    /// The identity in force on `day`: the last one that began by then.
    public Optional<Stored<BureauId, BureauIdentity>> on(Reading reading, LocalDate day) {
        return reading.sql()
                .selectFrom(BUREAU)
                .where(BUREAU.VALID_FROM.le(day))
                .orderBy(BUREAU.VALID_FROM.desc())
                .limit(1)
                .fetchOptional(Bureaus::stored);
    }

    /// Which one is in force from that very day on.
    Optional<BureauId> beginningOn(Reading reading, LocalDate day) {
        return reading.sql()
                .select(BUREAU.ID)
                .from(BUREAU)
                .where(BUREAU.VALID_FROM.eq(day))
                .fetchOptional(BUREAU.ID)
                .map(BureauId::new);
    }

    /// All of them, the earliest first.
    public List<Stored<BureauId, BureauIdentity>> all(Reading reading) {
        return reading.sql().selectFrom(BUREAU).orderBy(BUREAU.VALID_FROM).fetch(Bureaus::stored);
    }

    public Stored<BureauId, BureauIdentity> add(Transaction transaction, BureauIdentity bureau) {
        var id = transaction.nextId();
        transaction.sql().executeInsert(row(id, 1, bureau));
        return new Stored<>(new BureauId(id), 1, bureau);
    }

    /// The identity as it is stored now; refused if it was changed since `changed` was read.
    public Stored<BureauId, BureauIdentity> change(Transaction transaction, Stored<BureauId, BureauIdentity> changed) {
        var next = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(BUREAU)
                .set(row(changed.id().value(), next, changed.content()))
                .where(BUREAU.ID.eq(changed.id().value()).and(BUREAU.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, name(changed.content()));
        return new Stored<>(changed.id(), next, changed.content());
    }

    /// Refused if the identity was changed since `removed` was read.
    public void remove(Transaction transaction, Stored<BureauId, BureauIdentity> removed) {
        var rows = transaction
                .sql()
                .deleteFrom(BUREAU)
                .where(BUREAU.ID.eq(removed.id().value()).and(BUREAU.VERSION.eq(removed.version())))
                .execute();
        requireWritten(rows, name(removed.content()));
    }

    private static String name(BureauIdentity bureau) {
        return "自 " + bureau.validFrom() + " 起的执法主体";
    }

    private static Stored<BureauId, BureauIdentity> stored(BureauRecord row) {
        return new Stored<>(
                new BureauId(row.getId()),
                row.getVersion(),
                new BureauIdentity(
                        row.getValidFrom(),
                        row.getAuthorityName(),
                        row.getBranchName(),
                        row.getSelfName(),
                        row.getAuthorityCode(),
                        row.getSealName(),
                        row.getSuperior(),
                        row.getCounty(),
                        row.getReviewBody(),
                        row.getCourt(),
                        row.getBankName(),
                        row.getBankAccountName(),
                        row.getBankAccount(),
                        row.getAddress(),
                        row.getPostcode(),
                        row.getContact(),
                        row.getPhone(),
                        EnumNames.split(BureauItem.class, row.getUnconfirmed())));
    }

    private static BureauRecord row(long id, int version, BureauIdentity bureau) {
        return new BureauRecord(
                id,
                version,
                bureau.validFrom(),
                bureau.authorityName(),
                bureau.branchName(),
                bureau.selfName(),
                bureau.authorityCode(),
                bureau.sealName(),
                bureau.superior(),
                bureau.county(),
                bureau.reviewBody(),
                bureau.court(),
                bureau.bankName(),
                bureau.bankAccountName(),
                bureau.bankAccount(),
                bureau.address(),
                bureau.postcode(),
                bureau.contact(),
                bureau.phone(),
                EnumNames.join(bureau.unconfirmed()));
    }
}
