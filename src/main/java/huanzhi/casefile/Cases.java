package huanzhi.casefile;

import static huanzhi.store.schema.Tables.ENFORCEMENT_CASE;
import static huanzhi.store.schema.Tables.OFFICER;
import static org.jooq.impl.DSL.noCondition;

import huanzhi.base.Money;
import huanzhi.base.Stored;
import huanzhi.casefile.Case.Affair;
import huanzhi.register.EnterpriseId;
import huanzhi.store.NumberedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.Officer;
import huanzhi.store.schema.tables.records.EnforcementCaseRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// The cases of the store, each with the lines that hang on it.
public final class Cases implements NumberedRepository<CaseId, Case> {

    private static final Officer FIRST = OFFICER.as("first_officer");
    private static final Officer SECOND = OFFICER.as("second_officer");

    @Override
    public Optional<Stored<CaseId, Case>> find(Reading reading, CaseId id) {
        return find(reading, ENFORCEMENT_CASE.ID.eq(id.value()));
    }

    public Optional<Stored<CaseId, Case>> find(Reading reading, String number) {
        return find(reading, ENFORCEMENT_CASE.NUMBER.eq(number));
    }

    @Override
    public List<String> numbers(Reading reading, String beginning) {
        return reading.sql()
                .select(ENFORCEMENT_CASE.NUMBER)
                .from(ENFORCEMENT_CASE)
                .where(ENFORCEMENT_CASE.NUMBER.startsWith(beginning))
                .fetch(ENFORCEMENT_CASE.NUMBER);
    }

    /// The 文号 of all decisions, those from before the program among them.
    public List<String> decisionNumbers(Reading reading) {
        return reading.sql()
                .select(ENFORCEMENT_CASE.DECISION_NUMBER)
                .from(ENFORCEMENT_CASE)
                .where(ENFORCEMENT_CASE.DECISION_NUMBER.ne(""))
                .fetch(ENFORCEMENT_CASE.DECISION_NUMBER);
    }

    @Override
    public List<Affair> likenesses(Reading reading) {
        return reading.sql()
                .select(ENFORCEMENT_CASE.PARTY_NAME, ENFORCEMENT_CASE.CAUSE, ENFORCEMENT_CASE.DISCOVERED_ON)
                .from(ENFORCEMENT_CASE)
                .fetch(each -> new Affair(each.value1(), each.value2(), each.value3()));
    }

    /// All cases for the list, the latest found out first.
    public List<CaseRow> rows(Reading reading) {
        return rows(reading, noCondition());
    }

    /// Those of one enterprise, the latest first.
    public List<CaseRow> rows(Reading reading, EnterpriseId enterprise) {
        return rows(reading, ENFORCEMENT_CASE.ENTERPRISE_ID.eq(enterprise.value()));
    }

    /// The penalties imposed on the party of `against` from `first` to `last`, itself aside. A party is known by its
    /// entry in the register, else by its code or its name.
    public List<CaseRow> penalties(Reading reading, Stored<CaseId, Case> against, LocalDate first, LocalDate last) {
        var party = against.content().party();
        var same = ENFORCEMENT_CASE.PARTY_NAME.eq(party.name());
        same = party.code().isEmpty() ? same : same.or(ENFORCEMENT_CASE.PARTY_CODE.eq(party.code()));
        var enterprise = against.content().enterprise();
        same = enterprise.isEmpty()
                ? same
                : same.or(ENFORCEMENT_CASE.ENTERPRISE_ID.eq(enterprise.get().value()));
        return rows(
                reading,
                same.and(ENFORCEMENT_CASE.ID.ne(against.id().value()))
                        .and(ENFORCEMENT_CASE.OUTCOME.eq(Outcome.PENALTY.name()))
                        .and(ENFORCEMENT_CASE.DECIDED_ON.between(first, last)));
    }

    /// How many penalties were decided against each enterprise of the register in these days.
    public Map<EnterpriseId, Integer> penalties(Reading reading, LocalDate first, LocalDate last) {
        return reading.sql()
                .select(ENFORCEMENT_CASE.ENTERPRISE_ID, DSL.count())
                .from(ENFORCEMENT_CASE)
                .where(ENFORCEMENT_CASE.ENTERPRISE_ID.isNotNull())
                .and(ENFORCEMENT_CASE.OUTCOME.eq(Outcome.PENALTY.name()))
                .and(ENFORCEMENT_CASE.DECIDED_ON.between(first, last))
                .groupBy(ENFORCEMENT_CASE.ENTERPRISE_ID)
                .fetchMap(row -> new EnterpriseId(row.value1()), row -> row.value2());
    }

    private static List<CaseRow> rows(Reading reading, Condition condition) {
        return reading.sql()
                .select(
                        ENFORCEMENT_CASE.ID,
                        ENFORCEMENT_CASE.NUMBER,
                        ENFORCEMENT_CASE.CAUSE,
                        ENFORCEMENT_CASE.SOURCE,
                        ENFORCEMENT_CASE.PARTY_NAME,
                        FIRST.NAME,
                        SECOND.NAME,
                        ENFORCEMENT_CASE.DISCOVERED_ON,
                        ENFORCEMENT_CASE.FILED_ON,
                        ENFORCEMENT_CASE.WITHDRAWN_ON,
                        ENFORCEMENT_CASE.NOTICE_ON,
                        ENFORCEMENT_CASE.LEGAL_REVIEW_ON,
                        ENFORCEMENT_CASE.DISCUSSED_ON,
                        ENFORCEMENT_CASE.DECIDED_ON,
                        ENFORCEMENT_CASE.DECISION_SERVED_ON,
                        ENFORCEMENT_CASE.CLOSED_ON,
                        ENFORCEMENT_CASE.OUTCOME,
                        ENFORCEMENT_CASE.DECISION_NUMBER,
                        ENFORCEMENT_CASE.FINE,
                        ENFORCEMENT_CASE.CONFISCATED,
                        ENFORCEMENT_CASE.PUBLISHED_ON)
                .from(ENFORCEMENT_CASE)
                .leftJoin(FIRST)
                .on(FIRST.ID.eq(ENFORCEMENT_CASE.FIRST_OFFICER_ID))
                .leftJoin(SECOND)
                .on(SECOND.ID.eq(ENFORCEMENT_CASE.SECOND_OFFICER_ID))
                .where(condition)
                .orderBy(ENFORCEMENT_CASE.DISCOVERED_ON.desc(), ENFORCEMENT_CASE.ID.desc())
                .fetch(Cases::row);
    }

    @Override
    public List<CaseId> addAll(Transaction transaction, List<Case> cases) {
        var ids = transaction.nextIds(cases.size());
        var records = new ArrayList<EnforcementCaseRecord>(cases.size());
        for (var i = 0; i < cases.size(); i++) {
            records.add(CaseTable.write(ids.get(i), 1, cases.get(i)));
        }
        transaction.insertAll(records);
        CaseLines.addAll(transaction, ids, cases);
        return ids.stream().map(CaseId::new).toList();
    }

    @Override
    public Stored<CaseId, Case> change(Transaction transaction, Stored<CaseId, Case> changed) {
        var version = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(ENFORCEMENT_CASE)
                .set(CaseTable.write(changed.id().value(), version, changed.content()))
                .where(readAs(changed))
                .execute();
        requireWritten(rows, name(changed.content()));
        CaseLines.change(transaction, changed.id().value(), changed.content());
        return new Stored<>(changed.id(), version, changed.content());
    }

    @Override
    public void remove(Transaction transaction, Stored<CaseId, Case> removed) {
        var id = removed.id().value();
        CaseLines.remove(transaction, id);
        References.refuseRemoval(transaction, ENFORCEMENT_CASE, id, name(removed.content()), "不再办理的请撤销立案或者结案");
        var rows = transaction
                .sql()
                .deleteFrom(ENFORCEMENT_CASE)
                .where(readAs(removed))
                .execute();
        requireWritten(rows, name(removed.content()));
    }

    private static Condition readAs(Stored<CaseId, Case> read) {
        return ENFORCEMENT_CASE.ID.eq(read.id().value()).and(ENFORCEMENT_CASE.VERSION.eq(read.version()));
    }

    private static String name(Case named) {
        return "案件“" + named.number() + "”";
    }

    private static Optional<Stored<CaseId, Case>> find(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(ENFORCEMENT_CASE)
                .where(condition)
                .fetchOptional()
                .map(found ->
                        new Stored<>(new CaseId(found.getId()), found.getVersion(), CaseTable.read(reading, found)));
    }

    private static CaseRow row(Record found) {
        return new CaseRow(
                new CaseId(found.get(ENFORCEMENT_CASE.ID)),
                found.get(ENFORCEMENT_CASE.NUMBER),
                found.get(ENFORCEMENT_CASE.CAUSE),
                CaseSource.valueOf(found.get(ENFORCEMENT_CASE.SOURCE)),
                found.get(ENFORCEMENT_CASE.PARTY_NAME),
                Stream.of(FIRST.NAME, SECOND.NAME)
                        .map(found::get)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining("、")),
                found.get(ENFORCEMENT_CASE.DISCOVERED_ON),
                milestones(found),
                Outcome.valueOf(found.get(ENFORCEMENT_CASE.OUTCOME)),
                found.get(ENFORCEMENT_CASE.DECISION_NUMBER),
                new Money(found.get(ENFORCEMENT_CASE.FINE)),
                new Money(found.get(ENFORCEMENT_CASE.CONFISCATED)),
                Optional.ofNullable(found.get(ENFORCEMENT_CASE.PUBLISHED_ON)));
    }

    private static Milestones milestones(Record found) {
        return new Milestones(
                Optional.ofNullable(found.get(ENFORCEMENT_CASE.FILED_ON)),
                Optional.ofNullable(found.get(ENFORCEMENT_CASE.WITHDRAWN_ON)),
                Optional.ofNullable(found.get(ENFORCEMENT_CASE.NOTICE_ON)),
                Optional.ofNullable(found.get(ENFORCEMENT_CASE.LEGAL_REVIEW_ON)),
                Optional.ofNullable(found.get(ENFORCEMENT_CASE.DISCUSSED_ON)),
                Optional.ofNullable(found.get(ENFORCEMENT_CASE.DECIDED_ON)),
                Optional.ofNullable(found.get(ENFORCEMENT_CASE.DECISION_SERVED_ON)),
                Optional.ofNullable(found.get(ENFORCEMENT_CASE.CLOSED_ON)));
    }
}
