package huanzhi.inspection;

import static huanzhi.store.schema.Tables.INSPECTION;
import static huanzhi.store.schema.Tables.INSPECTION_OFFICER;
import static org.jooq.impl.DSL.noCondition;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.inspection.Inspection.Occasion;
import huanzhi.officer.OfficerId;
import huanzhi.plan.Visit;
import huanzhi.register.EnterpriseId;
import huanzhi.store.NumberedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.InspectionOfficerRecord;
import huanzhi.store.schema.tables.records.InspectionRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;

/// The inspections of the store.
public final class Inspections implements NumberedRepository<InspectionId, Inspection> {

    @Override
    public Optional<Stored<InspectionId, Inspection>> find(Reading reading, InspectionId id) {
        return find(reading, INSPECTION.ID.eq(id.value()));
    }

    public Optional<Stored<InspectionId, Inspection>> find(Reading reading, String number) {
        return find(reading, INSPECTION.NUMBER.eq(number));
    }

    @Override
    public List<String> numbers(Reading reading, String beginning) {
        return reading.sql()
                .select(INSPECTION.NUMBER)
                .from(INSPECTION)
                .where(INSPECTION.NUMBER.startsWith(beginning))
                .fetch(INSPECTION.NUMBER);
    }

    @Override
    public List<Occasion> likenesses(Reading reading) {
        return reading.sql()
                .select(INSPECTION.ENTERPRISE_ID, INSPECTION.INSPECTED_ON, INSPECTION.SOURCE)
                .from(INSPECTION)
                .fetch(each -> new Occasion(
                        new EnterpriseId(each.value1()), each.value2(), InspectionSource.valueOf(each.value3())));
    }

    public static RecordKey key(InspectionId id) {
        return new RecordKey("inspection", id.value());
    }

    /// All inspections for the list, the latest first.
    public List<InspectionRow> rows(Reading reading) {
        return InspectionList.where(reading, noCondition());
    }

    /// Those of one enterprise, the latest first.
    public List<InspectionRow> rows(Reading reading, EnterpriseId enterprise) {
        return InspectionList.where(reading, INSPECTION.ENTERPRISE_ID.eq(enterprise.value()));
    }

    /// Those of a year as the frequency cap and the plan count them.
    public List<Visit> visits(Reading reading, int year) {
        return YearVisits.of(reading, year);
    }

    @Override
    public List<InspectionId> addAll(Transaction transaction, List<Inspection> inspections) {
        var ids = transaction.nextIds(inspections.size());
        var records = new ArrayList<InspectionRecord>(inspections.size());
        var crews = new ArrayList<InspectionOfficerRecord>(2 * inspections.size());
        for (var i = 0; i < inspections.size(); i++) {
            var inspection = inspections.get(i);
            records.add(InspectionTable.write(ids.get(i), 1, inspection));
            for (var officer : inspection.officers()) {
                crews.add(new InspectionOfficerRecord(ids.get(i), officer.value()));
            }
        }
        transaction.insertAll(records);
        transaction.insertAll(crews);
        transaction.insertAll(IntStream.range(0, inspections.size())
                .boxed()
                .flatMap(at -> CarriedOut.records(
                        ids.get(at), inspections.get(at).plan().matters()))
                .toList());
        return ids.stream().map(InspectionId::new).toList();
    }

    @Override
    public Stored<InspectionId, Inspection> change(Transaction transaction, Stored<InspectionId, Inspection> changed) {
        var id = changed.id().value();
        var version = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(INSPECTION)
                .set(InspectionTable.write(id, version, changed.content()))
                .where(INSPECTION.ID.eq(id).and(INSPECTION.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, name(changed.content()));
        changeOfficers(transaction, id, changed.content().officers());
        CarriedOut.change(transaction, id, changed.content().plan().matters());
        return new Stored<>(changed.id(), version, changed.content());
    }

    @Override
    public void remove(Transaction transaction, Stored<InspectionId, Inspection> removed) {
        var id = removed.id().value();
        transaction
                .sql()
                .deleteFrom(INSPECTION_OFFICER)
                .where(INSPECTION_OFFICER.INSPECTION_ID.eq(id))
                .execute();
        CarriedOut.remove(transaction, id);
        References.refuseRemoval(transaction, INSPECTION, id, name(removed.content()), "请先移除这些内容");
        var rows = transaction
                .sql()
                .deleteFrom(INSPECTION)
                .where(INSPECTION.ID.eq(id).and(INSPECTION.VERSION.eq(removed.version())))
                .execute();
        requireWritten(rows, name(removed.content()));
    }

    private static String name(Inspection inspection) {
        return "检查“" + inspection.number() + "”";
    }

    private static void changeOfficers(Transaction transaction, long id, List<OfficerId> officers) {
        var before = new HashSet<>(officers(transaction, id));
        var gone = new HashSet<>(before);
        officers.forEach(gone::remove);
        transaction
                .sql()
                .deleteFrom(INSPECTION_OFFICER)
                .where(INSPECTION_OFFICER
                        .INSPECTION_ID
                        .eq(id)
                        .and(INSPECTION_OFFICER.OFFICER_ID.in(
                                gone.stream().map(OfficerId::value).toList())))
                .execute();
        var come = officers.stream()
                .filter(officer -> !before.contains(officer))
                .map(officer -> new InspectionOfficerRecord(id, officer.value()))
                .toList();
        transaction.insertAll(come);
    }

    private static List<OfficerId> officers(Reading reading, long id) {
        return reading.sql()
                .select(INSPECTION_OFFICER.OFFICER_ID)
                .from(INSPECTION_OFFICER)
                .where(INSPECTION_OFFICER.INSPECTION_ID.eq(id))
                .fetch(each -> new OfficerId(each.value1()));
    }

    private static Optional<Stored<InspectionId, Inspection>> find(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(INSPECTION)
                .where(condition)
                .fetchOptional()
                .map(found -> new Stored<>(
                        new InspectionId(found.getId()),
                        found.getVersion(),
                        InspectionTable.read(
                                found, officers(reading, found.getId()), CarriedOut.by(reading, found.getId()))));
    }
}
