package huanzhi.officer;

import static huanzhi.store.schema.Tables.OFFICER;

import huanzhi.base.PinyinInitials;
import huanzhi.base.Stored;
import huanzhi.base.Text;
import huanzhi.store.CodedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.OfficerRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// The officers of the bureau, in the order they were entered.
public final class Officers implements CodedRepository<OfficerId, Officer> {

    public Optional<Stored<OfficerId, Officer>> find(Reading reading, OfficerId id) {
        return fetch(reading, OFFICER.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Stored<OfficerId, Officer>> findByCode(Reading reading, String certificateNumber) {
        return fetch(reading, OFFICER.CERTIFICATE_NUMBER.eq(certificateNumber)).stream()
                .findFirst();
    }

    @Override
    public Set<String> codes(Reading reading) {
        return reading.sql().select(OFFICER.CERTIFICATE_NUMBER).from(OFFICER).fetchSet(OFFICER.CERTIFICATE_NUMBER);
    }

    /// All of that name; there may be several.
    public List<Stored<OfficerId, Officer>> findByName(Reading reading, String name) {
        return fetch(reading, OFFICER.NAME.eq(Text.trim(name)));
    }

    public List<Stored<OfficerId, Officer>> all(Reading reading) {
        return fetch(reading, DSL.noCondition());
    }

    /// Those still in service whose certificate's last day is `day` or earlier.
    public List<Stored<OfficerId, Officer>> expiringBy(Reading reading, LocalDate day) {
        return fetch(reading, OFFICER.CERTIFICATE_EXPIRES_ON.le(day).and(OFFICER.DUTY.ne(Duty.LEFT.name())));
    }

    @Override
    public List<OfficerId> addAll(Transaction transaction, List<Officer> officers) {
        var ids = transaction.nextIds(officers.size());
        var records = new ArrayList<OfficerRecord>(officers.size());
        for (var i = 0; i < officers.size(); i++) {
            records.add(record(ids.get(i), 1, officers.get(i)));
        }
        transaction.insertAll(records);
        OfficerParts.addAll(transaction, ids, officers);
        return ids.stream().map(OfficerId::new).toList();
    }

    @Override
    public Stored<OfficerId, Officer> change(Transaction transaction, Stored<OfficerId, Officer> changed) {
        var next = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(OFFICER)
                .set(record(changed.id().value(), next, changed.content()))
                .where(OFFICER.ID.eq(changed.id().value()).and(OFFICER.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, name(changed.content()));
        OfficerParts.change(transaction, changed.id().value(), changed.content());
        return new Stored<>(changed.id(), next, changed.content());
    }

    @Override
    public void remove(Transaction transaction, Stored<OfficerId, Officer> removed) {
        var id = removed.id().value();
        OfficerParts.remove(transaction, id);
        References.refuseRemoval(transaction, OFFICER, id, name(removed.content()), "离开的请把在岗状态改为离岗");
        var rows = transaction
                .sql()
                .deleteFrom(OFFICER)
                .where(OFFICER.ID.eq(id).and(OFFICER.VERSION.eq(removed.version())))
                .execute();
        requireWritten(rows, name(removed.content()));
    }

    private static String name(Officer officer) {
        return "执法人员“" + officer.name() + "”";
    }

    private static List<Stored<OfficerId, Officer>> fetch(Reading reading, Condition condition) {
        var parts = OfficerParts.read(reading);
        return reading.sql()
                .selectFrom(OFFICER)
                .where(condition)
                .orderBy(OFFICER.ID)
                .fetch(found -> new Stored<>(new OfficerId(found.getId()), found.getVersion(), officer(found, parts)));
    }

    private static Officer officer(OfficerRecord found, OfficerParts parts) {
        return new Officer(
                found.getName(),
                found.getDepartment(),
                found.getPost(),
                found.getCertificateNumber(),
                Optional.ofNullable(found.getCertificateExpiresOn()),
                found.getSpeciality(),
                Duty.valueOf(found.getDuty()),
                found.getPhone(),
                Optional.ofNullable(found.getJoinedOn()),
                found.getNote(),
                new Certification(
                        found.getCertificateIssuer(),
                        Optional.ofNullable(found.getCertificateIssuedOn()),
                        Optional.ofNullable(found.getCertificateCheckedOn())),
                new Staffing(
                        Gender.valueOf(found.getGender()),
                        Optional.ofNullable(found.getBirthMonth()).map(YearMonth::parse),
                        found.getStaffed(),
                        found.getDrawable()),
                parts.leaves(found.getId()),
                parts.recusals(found.getId()),
                parts.trainings(found.getId()));
    }

    private static OfficerRecord record(long id, int version, Officer officer) {
        return new OfficerRecord(
                id,
                version,
                officer.name(),
                PinyinInitials.ofPerson(officer.name()),
                officer.department(),
                officer.post(),
                officer.certificateNumber(),
                officer.certificateExpiresOn().orElse(null),
                officer.speciality(),
                officer.duty().name(),
                officer.phone(),
                officer.joinedOn().orElse(null),
                officer.note(),
                officer.certification().issuer(),
                officer.certification().issuedOn().orElse(null),
                officer.certification().checkedOn().orElse(null),
                officer.staffing().gender().name(),
                officer.staffing().born().map(YearMonth::toString).orElse(null),
                officer.staffing().staffed(),
                officer.staffing().drawable());
    }
}
