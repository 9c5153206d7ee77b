package huanzhi.casefile;

import static java.util.stream.Collectors.joining;

import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.complaint.ComplaintRow;
import huanzhi.complaint.Complaints;
import huanzhi.law.Fine;
import huanzhi.law.discretion.History;
import huanzhi.law.discretion.History.Window;
import huanzhi.law.discretion.PriorRecord;
import huanzhi.law.discretion.Subject;
import huanzhi.law.discretion.Subjects;
import huanzhi.officer.Officer;
import huanzhi.officer.Officers;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.util.List;
import java.util.Optional;

/// The cases as acts to be fined, with what cases and complaints hold against their parties.
///
/// 环境违法次数 are penalties decided in the years before the act was found; a decision of no penalty or one that was
/// revoked is none. 不良影响 are complaints received in the year before and found true.
public final class CaseSubjects implements Subjects {

    private static final String CASE = "enforcement_case";
    private static final String COMPLAINT = "complaint";

    private final Database database;
    private final Cases cases = new Cases();
    private final Complaints complaints = new Complaints();
    private final Officers officers = new Officers();

    public CaseSubjects(Database database) {
        this.database = database;
    }

    @Override
    public List<Known> all() {
        return database.read(cases::rows).stream()
                .map(row -> new Known(
                        new RecordKey(CASE, row.id().value()), (row.number() + " " + row.party()).strip(), row.cause()))
                .toList();
    }

    @Override
    public Optional<Subject> find(RecordKey key) {
        return database.read(
                reading -> cases.find(reading, new CaseId(key.id())).map(found -> subject(reading, found)));
    }

    @Override
    public History before(Subject subject, int violationYears, int complaintYears) {
        return database.read(reading -> cases.find(
                        reading, new CaseId(subject.key().id()))
                .map(found -> history(
                        reading,
                        found,
                        Window.before(subject.foundOn(), violationYears),
                        Window.before(subject.foundOn(), complaintYears)))
                .orElse(History.NONE));
    }

    private History history(Reading reading, Stored<CaseId, Case> against, Window violations, Window upheld) {
        return new History(
                cases.penalties(reading, against, violations.first(), violations.last()).stream()
                        .map(CaseSubjects::prior)
                        .toList(),
                complaints
                        .upheld(
                                reading,
                                against.content().enterprise(),
                                against.content().party().name(),
                                upheld.first(),
                                upheld.last())
                        .stream()
                        .map(CaseSubjects::prior)
                        .toList());
    }

    private static PriorRecord prior(CaseRow row) {
        var day = row.milestones().decidedOn().orElseThrow();
        var number = row.decisionNumber().isEmpty() ? row.number() : row.decisionNumber();
        return new PriorRecord(new RecordKey(CASE, row.id().value()), day, number + "，" + day + " 决定");
    }

    private static PriorRecord prior(ComplaintRow row) {
        return new PriorRecord(
                new RecordKey(COMPLAINT, row.id().value()),
                row.receivedOn(),
                row.number() + "，" + row.receivedOn() + " 收件，" + row.verdict().label());
    }

    private Subject subject(Reading reading, Stored<CaseId, Case> found) {
        var content = found.content();
        return new Subject(
                new RecordKey(CASE, found.id().value()),
                content.number(),
                content.cause(),
                content.party().name(),
                content.party().kind() == PartyKind.PERSON ? Fine.Payer.PERSON : Fine.Payer.UNIT,
                content.violation(),
                content.actFrom(),
                content.actEnd(),
                content.discoveredOn(),
                content.decision().decidedOn(),
                content.filing().officers().stream()
                        .flatMap(id -> officers.find(reading, id).stream())
                        .map(Stored::content)
                        .map(Officer::name)
                        .collect(joining("、")));
    }
}
