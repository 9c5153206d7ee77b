package huanzhi.complaint;

import static huanzhi.store.schema.Tables.COMPLAINT;
import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.OFFICER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import huanzhi.base.Stored;
import huanzhi.complaint.Complaint.Matter;
import huanzhi.register.EnterpriseId;
import huanzhi.store.EnumNames;
import huanzhi.store.NumberedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.ComplaintRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The complaints of the store.
public final class Complaints implements NumberedRepository<ComplaintId, Complaint> {

    private static final Field<String> ENTERPRISE_NAME =
            coalesce(ENTERPRISE.NAME, inline("")).as("enterprise_name");
    private static final Field<String> HANDLER_NAME =
            coalesce(OFFICER.NAME, inline("")).as("handler_name");

    @Override
    public Optional<Stored<ComplaintId, Complaint>> find(Reading reading, ComplaintId id) {
        return find(reading, COMPLAINT.ID.eq(id.value()));
    }

    public Optional<Stored<ComplaintId, Complaint>> find(Reading reading, String number) {
        return find(reading, COMPLAINT.NUMBER.eq(number));
    }

    @Override
    public List<String> numbers(Reading reading, String beginning) {
        return reading.sql()
                .select(COMPLAINT.NUMBER)
                .from(COMPLAINT)
                .where(COMPLAINT.NUMBER.startsWith(beginning))
                .fetch(COMPLAINT.NUMBER);
    }

    @Override
    public List<Matter> likenesses(Reading reading) {
        return reading.sql()
                .select(
                        COMPLAINT.PLATFORM_NUMBER,
                        COMPLAINT.RECEIVED_ON,
                        COMPLAINT.COMPLAINANT,
                        COMPLAINT.SUBJECT,
                        COMPLAINT.CONTENT)
                .from(COMPLAINT)
                .fetch(each -> Matter.of(each.value1(), each.value2(), each.value3(), each.value4(), each.value5()));
    }

    /// All complaints for the list, the latest first.
    public List<ComplaintRow> rows(Reading reading) {
        return rows(reading, noCondition());
    }

    /// Those of one enterprise, the latest first.
    public List<ComplaintRow> rows(Reading reading, EnterpriseId enterprise) {
        return rows(reading, COMPLAINT.ENTERPRISE_ID.eq(enterprise.value()));
    }

    /// Those received from `first` to `last` that were found true, wholly or in part, about an enterprise of the
    /// register or, where the complaint names none, about one of that name.
    public List<ComplaintRow> upheld(
            Reading reading, Optional<EnterpriseId> enterprise, String name, LocalDate first, LocalDate last) {
        var named = COMPLAINT.ENTERPRISE_ID.isNull().and(COMPLAINT.SUBJECT.eq(name));
        return rows(
                reading,
                enterprise
                        .map(id -> named.or(COMPLAINT.ENTERPRISE_ID.eq(id.value())))
                        .orElse(named)
                        .and(COMPLAINT.VERDICT.in(Verdict.TRUE.name(), Verdict.PARTLY_TRUE.name()))
                        .and(COMPLAINT.RECEIVED_ON.between(first, last)));
    }

    /// How many complaints about each enterprise of the register came in these days and were found true.
    public Map<EnterpriseId, Integer> upheld(Reading reading, LocalDate first, LocalDate last) {
        return reading.sql()
                .select(COMPLAINT.ENTERPRISE_ID, DSL.count())
                .from(COMPLAINT)
                .where(COMPLAINT.ENTERPRISE_ID.isNotNull())
                .and(COMPLAINT.VERDICT.in(Verdict.TRUE.name(), Verdict.PARTLY_TRUE.name()))
                .and(COMPLAINT.RECEIVED_ON.between(first, last))
                .groupBy(COMPLAINT.ENTERPRISE_ID)
                .fetchMap(row -> new EnterpriseId(row.value1()), row -> row.value2());
    }

    private static List<ComplaintRow> rows(Reading reading, Condition condition) {
        return reading.sql()
                .select(
                        COMPLAINT.ID,
                        COMPLAINT.NUMBER,
                        COMPLAINT.RECEIVED_ON,
                        COMPLAINT.CHANNEL,
                        COMPLAINT.NATURE,
                        COMPLAINT.SUBJECT,
                        ENTERPRISE_NAME,
                        COMPLAINT.PLACE,
                        COMPLAINT.MEDIA,
                        HANDLER_NAME,
                        COMPLAINT.VERDICT,
                        COMPLAINT.ACCEPTED_ON,
                        COMPLAINT.DUE_ON,
                        COMPLAINT.CLOSED_ON,
                        COMPLAINT.REPLIED_ON,
                        COMPLAINT.SATISFACTION)
                .from(COMPLAINT)
                .leftJoin(ENTERPRISE)
                .on(ENTERPRISE.ID.eq(COMPLAINT.ENTERPRISE_ID))
                .leftJoin(OFFICER)
                .on(OFFICER.ID.eq(COMPLAINT.HANDLER_ID))
                .where(condition)
                .orderBy(COMPLAINT.RECEIVED_ON.desc(), COMPLAINT.ID.desc())
                .fetch(Complaints::row);
    }

    @Override
    public List<ComplaintId> addAll(Transaction transaction, List<Complaint> complaints) {
        var ids = transaction.nextIds(complaints.size());
        var records = new ArrayList<ComplaintRecord>(complaints.size());
        for (var i = 0; i < complaints.size(); i++) {
            records.add(ComplaintTable.write(ids.get(i), 1, complaints.get(i)));
        }
        transaction.insertAll(records);
        return ids.stream().map(ComplaintId::new).toList();
    }

    @Override
    public Stored<ComplaintId, Complaint> change(Transaction transaction, Stored<ComplaintId, Complaint> changed) {
        var version = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(COMPLAINT)
                .set(ComplaintTable.write(changed.id().value(), version, changed.content()))
                .where(readAs(changed))
                .execute();
        requireWritten(rows, name(changed.content()));
        return new Stored<>(changed.id(), version, changed.content());
    }

    @Override
    public void remove(Transaction transaction, Stored<ComplaintId, Complaint> removed) {
        var id = removed.id().value();
        References.refuseRemoval(transaction, COMPLAINT, id, name(removed.content()), "登记有误的请修改");
        var rows =
                transaction.sql().deleteFrom(COMPLAINT).where(readAs(removed)).execute();
        requireWritten(rows, name(removed.content()));
    }

    private static Condition readAs(Stored<ComplaintId, Complaint> read) {
        return COMPLAINT.ID.eq(read.id().value()).and(COMPLAINT.VERSION.eq(read.version()));
    }

    private static String name(Complaint complaint) {
        return "投诉“" + complaint.number() + "”";
    }

    private static Optional<Stored<ComplaintId, Complaint>> find(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(COMPLAINT)
                .where(condition)
                .fetchOptional()
                .map(found ->
                        new Stored<>(new ComplaintId(found.getId()), found.getVersion(), ComplaintTable.read(found)));
    }

    private static ComplaintRow row(Record found) {
        return new ComplaintRow(
                new ComplaintId(found.get(COMPLAINT.ID)),
                found.get(COMPLAINT.NUMBER),
                found.get(COMPLAINT.RECEIVED_ON),
                Channel.valueOf(found.get(COMPLAINT.CHANNEL)),
                Nature.valueOf(found.get(COMPLAINT.NATURE)),
                found.get(COMPLAINT.SUBJECT),
                found.get(ENTERPRISE_NAME),
                found.get(COMPLAINT.PLACE),
                EnumNames.split(Medium.class, found.get(COMPLAINT.MEDIA)),
                found.get(HANDLER_NAME),
                Verdict.valueOf(found.get(COMPLAINT.VERDICT)),
                Optional.ofNullable(found.get(COMPLAINT.ACCEPTED_ON)),
                Optional.ofNullable(found.get(COMPLAINT.DUE_ON)),
                Optional.ofNullable(found.get(COMPLAINT.CLOSED_ON)),
                Optional.ofNullable(found.get(COMPLAINT.REPLIED_ON)),
                Satisfaction.valueOf(found.get(COMPLAINT.SATISFACTION)));
    }
}
