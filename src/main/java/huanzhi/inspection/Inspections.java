package huanzhi.inspection;

import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.INSPECTION;
import static huanzhi.store.schema.Tables.INSPECTION_OFFICER;
import static huanzhi.store.schema.Tables.OFFICER;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.noCondition;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.inspection.Inspection.Occasion;
import huanzhi.inspection.Inspection.Problems;
import huanzhi.officer.OfficerId;
import huanzhi.plan.PlanLink;
import huanzhi.plan.Visit;
import huanzhi.register.EnterpriseId;
import huanzhi.store.NumberedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.InspectionOfficerRecord;
import huanzhi.store.schema.tables.records.InspectionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The inspections of the store.
public final class Inspections implements NumberedRepository<InspectionId, Inspection> {

    private static final Field<String> CREW = DSL.field(DSL.name("crew"), String.class);

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
        return rows(reading, noCondition());
    }

    /// Those of one enterprise, the latest first.
    public List<InspectionRow> rows(Reading reading, EnterpriseId enterprise) {
        return rows(reading, INSPECTION.ENTERPRISE_ID.eq(enterprise.value()));
    }

    /// Those of a year as the frequency cap and the plan count them.
    public List<Visit> visits(Reading reading, int year) {
        var matters = CarriedOut.all(reading);
        return reading.sql()
                .select(
                        INSPECTION.ENTERPRISE_ID,
                        INSPECTION.INSPECTED_ON,
                        INSPECTION.SOURCE,
                        INSPECTION.ON_SITE,
                        INSPECTION.ID,
                        INSPECTION.OUTSIDE_PLAN)
                .from(INSPECTION)
                .where(INSPECTION.INSPECTED_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)))
                .fetch(each -> {
                    var source = InspectionSource.valueOf(each.value3());
                    return new Visit(
                            key(new InspectionId(each.value5())),
                            new EnterpriseId(each.value1()),
                            each.value2(),
                            source.label(),
                            each.value4(),
                            source == InspectionSource.RANDOM_DRAW,
                            new PlanLink(matters.getOrDefault(each.value5(), List.of()), each.value6()));
                });
    }

    private static List<InspectionRow> rows(Reading reading, Condition condition) {
        var crews = DSL.select(
                        INSPECTION_OFFICER.INSPECTION_ID,
                        listAgg(OFFICER.NAME, "、")
                                .withinGroupOrderBy(OFFICER.ID)
                                .as(CREW))
                .from(INSPECTION_OFFICER)
                .join(OFFICER)
                .on(OFFICER.ID.eq(INSPECTION_OFFICER.OFFICER_ID))
                .groupBy(INSPECTION_OFFICER.INSPECTION_ID)
                .asTable("crews");
        return reading.sql()
                .select(
                        INSPECTION.ID,
                        INSPECTION.NUMBER,
                        INSPECTION.INSPECTED_ON,
                        INSPECTION.ENTERPRISE_ID,
                        ENTERPRISE.NAME,
                        ENTERPRISE.TOWN,
                        INSPECTION.SOURCE,
                        INSPECTION.ON_SITE,
                        crews.field(CREW),
                        INSPECTION.PROBLEMS_FOUND,
                        INSPECTION.PROBLEMS_FIXED,
                        INSPECTION.HANDLING,
                        INSPECTION.PUBLISHED_ON)
                .from(INSPECTION)
                .join(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(INSPECTION.ENTERPRISE_ID))
                .join(crews)
                .on(crews.field(INSPECTION_OFFICER.INSPECTION_ID).eq(INSPECTION.ID))
                .where(condition)
                .orderBy(INSPECTION.INSPECTED_ON.desc(), INSPECTION.ID.desc())
                .fetch(Inspections::row);
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

    private static InspectionRow row(Record found) {
        return new InspectionRow(
                new InspectionId(found.get(INSPECTION.ID)),
                found.get(INSPECTION.NUMBER),
                found.get(INSPECTION.INSPECTED_ON),
                new EnterpriseId(found.get(INSPECTION.ENTERPRISE_ID)),
                found.get(ENTERPRISE.NAME),
                found.get(ENTERPRISE.TOWN),
                InspectionSource.valueOf(found.get(INSPECTION.SOURCE)),
                found.get(INSPECTION.ON_SITE),
                found.get(CREW),
                new Problems(found.get(INSPECTION.PROBLEMS_FOUND), found.get(INSPECTION.PROBLEMS_FIXED)),
                Handling.valueOf(found.get(INSPECTION.HANDLING)),
                Optional.ofNullable(found.get(INSPECTION.PUBLISHED_ON)));
    }
}
