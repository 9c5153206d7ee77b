package huanzhi.casefile;

import huanzhi.base.Money;
import huanzhi.base.Numbered;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One 行政处罚 case, from the clue to the end of enforcement.
///
/// `number` is the 立案号, empty until one has been given. `violation` is the key of an entry of the law data, empty
/// until it is known; `actFrom`–`actTo` decide which law applies (行政处罚法 37).
public record Case(
        String number,
        String cause,
        CaseSource source,
        Optional<EnterpriseId> enterprise,
        Party party,
        String violation,
        LocalDate actFrom,
        Optional<LocalDate> actTo,
        LocalDate discoveredOn,
        Filing filing,
        Investigation investigation,
        Hearing hearing,
        Decision decision,
        List<Evidence> evidence,
        List<Measure> measures,
        List<Transfer> transfers,
        List<Payment> payments,
        List<Remedy> remedies,
        Optional<LocalDate> closedOn,
        String note)
        implements Numbered<Case> {

    public Case {
        number = Text.within(40, "立案号", number);
        cause = Text.within(200, "案由", cause);
        violation = Text.within(40, "违法行为", violation);
        note = Text.within(2000, "备注", note);
        evidence = List.copyOf(evidence);
        measures = List.copyOf(measures);
        transfers = List.copyOf(transfers);
        payments = List.copyOf(payments);
        remedies = List.copyOf(remedies);
        var what = number.isEmpty() ? "“" + party.name() + "”的案件" : "案件“" + number + "”";
        order(what, "违法行为终了日", actTo, "发生日", Optional.of(actFrom));
        order(what, "决定日期", decision.decidedOn(), "立案日期", filing.filedOn());
        order(what, "决定送达日期", decision.servedOn(), "决定日期", decision.decidedOn());
        order(what, "撤销立案日期", filing.withdrawnOn(), "立案日期", filing.filedOn());
        order(what, "结案日期", closedOn, "立案日期", filing.filedOn());
        if (filing.withdrawnOn().isPresent() && decision.decidedOn().isPresent()) {
            throw new Refusal(what + "既有撤销立案日期又有决定日期，请删去其中一个。");
        }
    }

    /// The last day of the act: a continuing one runs to the day it was discovered.
    public LocalDate actEnd() {
        return actTo.orElse(discoveredOn);
    }

    public CaseStage stage() {
        return milestones().stage();
    }

    public Milestones milestones() {
        return new Milestones(
                filing.filedOn(),
                filing.withdrawnOn(),
                hearing.noticeOn(),
                investigation.legalReviewOn(),
                investigation.discussedOn(),
                decision.decidedOn(),
                decision.servedOn(),
                closedOn);
    }

    public Money paid() {
        return payments.stream().map(Payment::amount).reduce(Money.ZERO, Money::plus);
    }

    /// What is still to be paid of fine and confiscated gains, a surcharge aside; zero before the decision.
    public Money unpaid() {
        if (decision.outcome() != Outcome.PENALTY) {
            return Money.ZERO;
        }
        return new Money(Math.max(0, decision.total().cents() - paid().cents()));
    }

    @Override
    public Case numbered(String given) {
        return with(given, decision);
    }

    /// The same case with `decided` in place of its decision.
    public Case decided(Decision decided) {
        return with(number, decided);
    }

    private Case with(String number, Decision decision) {
        return new Case(
                number,
                cause,
                source,
                enterprise,
                party,
                violation,
                actFrom,
                actTo,
                discoveredOn,
                filing,
                investigation,
                hearing,
                decision,
                evidence,
                measures,
                transfers,
                payments,
                remedies,
                closedOn,
                note);
    }

    /// The year of filing; of a clue, the year of discovery.
    @Override
    public int numberYear() {
        return filing.filedOn().orElse(discoveredOn).getYear();
    }

    @Override
    public Affair likeness() {
        return new Affair(party.name(), cause, discoveredOn);
    }

    private static void order(
            String what, String later, Optional<LocalDate> laterDay, String earlier, Optional<LocalDate> earlierDay) {
        if (laterDay.isPresent() && earlierDay.isPresent() && laterDay.get().isBefore(earlierDay.get())) {
            throw new Refusal(
                    what + "的" + later + " " + laterDay.get() + " 早于" + earlier + " " + earlierDay.get() + "，请核对。");
        }
    }

    /// One party, cause and day of discovery: two such cases without numbers are taken for one.
    public record Affair(String party, String cause, LocalDate discoveredOn) {}

    /// 立案 and its withdrawal, and the two officers in charge; none while they are not known.
    public record Filing(Optional<LocalDate> filedOn, Optional<LocalDate> withdrawnOn, List<OfficerId> officers) {

        public Filing {
            officers = List.copyOf(officers);
            if (officers.size() == 1) {
                throw new Refusal("承办人只有 1 名，调查取证不得少于两人（行政处罚法第四十二条），请补填。");
            }
            if (officers.size() > 2) {
                throw new Refusal("承办人有 " + officers.size() + " 名，案件登记两名，请保留主办和协办各一名。");
            }
            if (officers.size() == 2 && officers.getFirst().equals(officers.getLast())) {
                throw new Refusal("承办人把同一名执法人员写了两次，请改为两名不同的人员。");
            }
        }
    }

    /// What was found out and how it is weighed.
    public record Investigation(
            Optional<LocalDate> investigatedOn,
            String facts,
            String discretion,
            Optional<LocalDate> correctionOrderedOn,
            Optional<LocalDate> legalReviewOn,
            Optional<LocalDate> discussedOn) {

        public Investigation {
            facts = Text.within(8000, "违法事实", facts);
            discretion = Text.within(4000, "裁量说明", discretion);
        }
    }
}
