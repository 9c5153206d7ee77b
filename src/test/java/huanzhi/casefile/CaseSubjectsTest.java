package huanzhi.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.County;
import huanzhi.base.Money;
import huanzhi.base.RecordKey;
import huanzhi.casefile.Case.Filing;
import huanzhi.casefile.Case.Investigation;
import huanzhi.complaint.Channel;
import huanzhi.complaint.Complaint;
import huanzhi.complaint.Complaint.Complainant;
import huanzhi.complaint.Complaint.Handling;
import huanzhi.complaint.Complaints;
import huanzhi.complaint.Nature;
import huanzhi.complaint.ReplyMethod;
import huanzhi.complaint.Satisfaction;
import huanzhi.complaint.Verdict;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.law.discretion.Discretion;
import huanzhi.law.discretion.Factor;
import huanzhi.law.discretion.Pick;
import huanzhi.law.discretion.Proposal;
import huanzhi.register.EnterpriseId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the records hold against a party found out on 2024-03-10.
class CaseSubjectsTest {

    private static final LocalDate FOUND = LocalDate.of(2024, 3, 10);
    private static final Discretion SHIPPED = Discretion.read(LawFiles.bundled(), LawLibrary.read(LawFiles.bundled()));

    @TempDir
    private Path folder;

    private County county;
    private CaseSubjects subjects;

    @BeforeEach
    void open() {
        county = new County(folder);
        subjects = new CaseSubjects(county.database);
    }

    @AfterEach
    void close() {
        county.close();
    }

    /// Counted: the first and the last day of the two years, by entry, by code or by name. Not counted: the day before,
    /// the day itself, another party, no penalty, a revoked one.
    @Test
    void penaltiesOfTwoYearsCountAndThisOne() {
        store(
                decided("甲1", "2022-03-10", Optional.of(county.paperMill), "青溪造纸厂", Outcome.PENALTY),
                decided("甲2", "2024-03-09", Optional.empty(), "青溪造纸厂", Outcome.PENALTY),
                decided("甲3", "2023-05-05", Optional.of(county.paperMill), "青溪纸业（旧名）", Outcome.PENALTY),
                decided("乙1", "2022-03-09", Optional.of(county.paperMill), "青溪造纸厂", Outcome.PENALTY),
                decided("乙2", "2024-03-10", Optional.of(county.paperMill), "青溪造纸厂", Outcome.PENALTY),
                decided("乙3", "2023-06-01", Optional.of(county.farm), "清源养殖场", Outcome.PENALTY),
                decided("乙4", "2023-07-01", Optional.of(county.paperMill), "青溪造纸厂", Outcome.NO_PENALTY),
                decided("乙5", "2023-08-01", Optional.of(county.paperMill), "青溪造纸厂", Outcome.REVOKED));
        var pick = pick("7-1", Factor.Count.VIOLATIONS);
        assertEquals("4次以上", pick.grade().text());
        assertEquals(
                "2022-03-10 至 2024-03-09 已决定的环境违法 3 件（甲2，2024-03-09 决定、甲3，2023-05-05 决定、甲1，2022-03-10 决定），加本次共 4 次",
                pick.ground());
    }

    @Test
    void complaintsOfOneYearCountWhereTheyWereFoundTrue() {
        store();
        complain("2023-03-10", Optional.of(county.paperMill), "那家纸厂", Verdict.PARTLY_TRUE);
        complain("2024-03-09", Optional.empty(), "青溪造纸厂", Verdict.TRUE);
        complain("2023-03-09", Optional.of(county.paperMill), "青溪造纸厂", Verdict.TRUE);
        complain("2024-03-10", Optional.of(county.paperMill), "青溪造纸厂", Verdict.TRUE);
        complain("2023-12-01", Optional.of(county.paperMill), "青溪造纸厂", Verdict.UNTRUE);
        complain("2023-12-02", Optional.of(county.farm), "青溪造纸厂", Verdict.TRUE);
        var pick = pick("7-1", Factor.Count.COMPLAINTS);
        assertEquals("有投诉且经核实", pick.grade().text());
        assertEquals(
                "2023-03-10 至 2024-03-09 经核实的投诉 2 件（诉2024-03-09，2024-03-09 收件，属实、诉2023-03-10，2023-03-10 收件，部分属实）",
                pick.ground());
    }

    @Test
    void aCleanRecordProposesTheFirstGrades() {
        store();
        assertEquals("1次", pick("13", Factor.Count.VIOLATIONS).grade().text());
        assertEquals("无", pick("13", Factor.Count.COMPLAINTS).grade().text());
    }

    /// 2023-10-10 to 2024-03-10 are five whole months, 152 days.
    @Test
    void theDurationIsThatOfTheAct() {
        store();
        assertEquals("3个月以上不足6个月", pick("13", Factor.Count.MONTHS).grade().text());
        assertEquals("15天以上", pick("5-1", Factor.Count.DAYS).grade().text());
        assertEquals(
                "行为自 2023-10-10 至 2024-03-10，满 152 天",
                pick("5-1", Factor.Count.DAYS).ground());
    }

    @Test
    void theCaseIsToldAsTheRecordsKnowIt() {
        store();
        var subject = subjects.find(key()).orElseThrow();
        assertEquals("青溪造纸厂", subject.party());
        assertEquals("excess-water", subject.violation());
        assertEquals(LocalDate.of(2023, 10, 10), subject.actFrom());
        assertEquals(FOUND, subject.actEnd());
        assertEquals("王一、张二", subject.officers());
        assertEquals("本案 青溪造纸厂", subjects.all().getFirst().name());
    }

    private Pick pick(String table, Factor.Count counted) {
        var factor = SHIPPED.table(table).columns().getFirst().factors().stream()
                .filter(each -> each.counts().equals(Optional.of(counted)))
                .findFirst()
                .orElseThrow();
        var subject = subjects.find(key()).orElseThrow();
        return Proposal.of(SHIPPED, subjects, subject).pick(factor).orElseThrow();
    }

    private RecordKey key() {
        var id = county.database
                .read(reading -> new Cases().find(reading, "本案"))
                .orElseThrow()
                .id();
        return new RecordKey("enforcement_case", id.value());
    }

    private void store(Case... earlier) {
        var all = new ArrayList<>(List.of(earlier));
        all.add(of(
                "本案",
                Optional.of(county.paperMill),
                "青溪造纸厂",
                LocalDate.of(2023, 10, 10),
                FOUND,
                new Filing(Optional.empty(), Optional.empty(), county.officers.subList(0, 2)),
                Decision.OPEN));
        county.database.transact("登记", transaction -> new Cases().addAll(transaction, all));
    }

    private static Case decided(
            String number, String day, Optional<EnterpriseId> enterprise, String party, Outcome outcome) {
        var decidedOn = LocalDate.parse(day);
        var fined = outcome == Outcome.PENALTY;
        return of(
                number,
                enterprise,
                party,
                decidedOn.minusMonths(2),
                decidedOn.minusMonths(2),
                new Filing(Optional.empty(), Optional.empty(), List.of()),
                new Decision(
                        outcome,
                        Optional.of(decidedOn),
                        "",
                        fined ? Set.of(PenaltyKind.FINE) : Set.of(),
                        "",
                        fined ? Money.ofYuan(100_000) : Money.ZERO,
                        Money.ZERO,
                        Optional.empty(),
                        ServiceMethod.NONE,
                        Optional.empty()));
    }

    private static Case of(
            String number,
            Optional<EnterpriseId> enterprise,
            String party,
            LocalDate actFrom,
            LocalDate foundOn,
            Filing filing,
            Decision decision) {
        return new Case(
                number,
                "涉嫌超标排放水污染物案",
                CaseSource.INSPECTION,
                enterprise,
                new Party(PartyKind.ORGANISATION, party, "", "", ""),
                "excess-water",
                actFrom,
                Optional.empty(),
                foundOn,
                filing,
                new Investigation(Optional.empty(), "", "", Optional.empty(), Optional.empty(), Optional.empty()),
                Hearing.NONE,
                decision,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "");
    }

    private void complain(String day, Optional<EnterpriseId> enterprise, String subject, Verdict verdict) {
        var none = Handling.NONE;
        var complaint = new Complaint(
                "诉" + day,
                "",
                Channel.values()[0],
                Nature.values()[0],
                LocalDate.parse(day),
                new Complainant("", "", false),
                enterprise,
                subject,
                "",
                Set.of(),
                "排放污水",
                new Handling(
                        none.acceptedOn(),
                        none.handler(),
                        none.dueOn(),
                        verdict,
                        "",
                        "",
                        none.closedOn(),
                        none.repliedOn(),
                        ReplyMethod.NONE,
                        Satisfaction.UNKNOWN),
                "");
        county.database.transact("登记", transaction -> new Complaints().addAll(transaction, List.of(complaint)));
    }
}
