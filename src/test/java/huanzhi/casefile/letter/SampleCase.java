package huanzhi.casefile.letter;

import huanzhi.base.Money;
import huanzhi.casefile.Case;
import huanzhi.casefile.CaseSource;
import huanzhi.casefile.Decision;
import huanzhi.casefile.Evidence;
import huanzhi.casefile.Hearing;
import huanzhi.casefile.Outcome;
import huanzhi.casefile.Party;
import huanzhi.casefile.PartyKind;
import huanzhi.casefile.PenaltyKind;
import huanzhi.casefile.ServiceMethod;
import huanzhi.officer.OfficerId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An invented case that a test changes where it matters; unchanged it is complete enough for its decision.
final class SampleCase {

    static final Party ORGANISATION =
            new Party(PartyKind.ORGANISATION, "青岚县示范电镀有限公司", "91431200MA4TE5T0XE", "林小禾", "青岚县城南工业园1号");
    static final Party PERSON = new Party(PartyKind.PERSON, "田小满", "431200199001011231", "", "青岚县白石镇2组");
    static final Party NAMED_BUSINESS =
            new Party(PartyKind.NAMED_BUSINESS, "青岚县好味饭店", "92431200MA4DEMA1XK", "秦小暑", "青岚县解放路3号");
    static final Party UNNAMED_BUSINESS =
            new Party(PartyKind.UNNAMED_BUSINESS, "苏小寒", "92431200MA4DEMB2XA", "苏小寒", "青岚县白石镇老街5号");

    Party party = ORGANISATION;
    String violation = "excess-water";
    LocalDate act = LocalDate.of(2024, 3, 5);
    Optional<LocalDate> actTo = Optional.empty();
    String facts = "废水总排口外排废水超标。";
    String discretion = "两年内第1次违法。";
    Optional<LocalDate> correctionOrdered = Optional.empty();
    Optional<LocalDate> legalReview = Optional.empty();
    Optional<LocalDate> discussed = Optional.empty();
    List<Evidence> evidence = new ArrayList<>();
    List<OfficerId> officers = List.of();

    Optional<LocalDate> notice = Optional.of(LocalDate.of(2024, 4, 2));
    Optional<LocalDate> noticeServed = Optional.of(LocalDate.of(2024, 4, 3));
    boolean hearingOffered;
    Optional<LocalDate> pleaded = Optional.empty();
    String plea = "";
    Optional<LocalDate> hearingRequested = Optional.empty();
    Optional<LocalDate> heard = Optional.empty();
    String hearingResult = "";
    Optional<LocalDate> waived = Optional.empty();

    Outcome outcome = Outcome.PENALTY;
    Optional<LocalDate> decided = Optional.of(LocalDate.of(2024, 4, 22));
    String decisionNumber = "";
    Set<PenaltyKind> penalties = Set.of(PenaltyKind.FINE);
    String detail = "";
    Money fine = Money.ofYuan(98_000);
    Money confiscated = Money.ZERO;

    static SampleCase of(Party party, String violation) {
        var sample = new SampleCase();
        sample.party = party;
        sample.violation = violation;
        return sample;
    }

    /// The same course of days two and a half years later, under the code.
    SampleCase underTheCode() {
        act = LocalDate.of(2026, 9, 10);
        notice = Optional.of(LocalDate.of(2026, 9, 20));
        noticeServed = Optional.of(LocalDate.of(2026, 9, 21));
        decided = Optional.of(LocalDate.of(2026, 10, 28));
        return this;
    }

    /// What the bureau means to do, before it decides.
    SampleCase undecided(LocalDate noticeOn) {
        outcome = Outcome.OPEN;
        decided = Optional.empty();
        notice = Optional.of(noticeOn);
        noticeServed = Optional.empty();
        return this;
    }

    SampleCase found(String facts, String discretion) {
        this.facts = facts;
        this.discretion = discretion;
        return this;
    }

    SampleCase proof(String title, LocalDate day, String provider, String proves) {
        evidence.add(new Evidence(title, day, provider, proves));
        return this;
    }

    SampleCase inCharge(List<OfficerId> two) {
        officers = two;
        return this;
    }

    SampleCase fine(String yuan) {
        fine = Money.ofYuan(new BigDecimal(yuan));
        return this;
    }

    SampleCase penalties(String detail, PenaltyKind... kinds) {
        this.detail = detail;
        this.penalties = Set.of(kinds);
        if (!penalties.contains(PenaltyKind.FINE)) {
            fine = Money.ZERO;
        }
        return this;
    }

    Case file() {
        return new Case(
                "青岚环立〔" + act.getYear() + "〕1号",
                "涉嫌超标排放水污染物案",
                CaseSource.INSPECTION,
                Optional.empty(),
                party,
                violation,
                act,
                actTo,
                act,
                new Case.Filing(Optional.of(act.plusDays(3)), Optional.empty(), officers),
                new Case.Investigation(Optional.of(act), facts, discretion, correctionOrdered, legalReview, discussed),
                new Hearing(
                        notice,
                        noticeServed,
                        hearingOffered,
                        pleaded,
                        plea,
                        hearingRequested,
                        heard,
                        hearingResult,
                        waived),
                new Decision(
                        outcome,
                        decided,
                        decisionNumber,
                        penalties,
                        detail,
                        fine,
                        confiscated,
                        Optional.empty(),
                        ServiceMethod.NONE,
                        Optional.empty()),
                evidence,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                "");
    }
}
