package huanzhi.casefile;

import huanzhi.base.Refusal;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One 行政处罚 case, from the clue to the end of enforcement.
///
/// `violation` is the key of an entry of the law data; `actFrom`–`actTo` decide which law applies (行政处罚法 37).
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
        String note) {

    public Case {
        evidence = List.copyOf(evidence);
        measures = List.copyOf(measures);
        transfers = List.copyOf(transfers);
        payments = List.copyOf(payments);
        remedies = List.copyOf(remedies);
        order("违法行为终了日", actTo, "发生日", Optional.of(actFrom), number);
        order("决定日期", decision.decidedOn(), "立案日期", filing.filedOn(), number);
        order("决定送达日期", decision.servedOn(), "决定日期", decision.decidedOn(), number);
        order("撤销立案日期", filing.withdrawnOn(), "立案日期", filing.filedOn(), number);
    }

    /// The last day of the act: a continuing one runs to the day it was discovered.
    public LocalDate actEnd() {
        return actTo.orElse(discoveredOn);
    }

    private static void order(
            String later, Optional<LocalDate> laterDay, String earlier, Optional<LocalDate> earlierDay, String number) {
        if (laterDay.isPresent() && earlierDay.isPresent() && laterDay.get().isBefore(earlierDay.get())) {
            throw new Refusal("案件“" + number + "”的" + later + " " + laterDay.get() + " 早于" + earlier + " "
                    + earlierDay.get() + "，请核对。");
        }
    }

    /// 立案 and its withdrawal, and the two officers in charge.
    public record Filing(Optional<LocalDate> filedOn, Optional<LocalDate> withdrawnOn, List<OfficerId> officers) {

        public Filing {
            officers = List.copyOf(officers);
        }
    }

    /// What was found out and how it is weighed.
    public record Investigation(
            Optional<LocalDate> investigatedOn,
            String facts,
            String discretion,
            Optional<LocalDate> correctionOrderedOn,
            Optional<LocalDate> legalReviewOn,
            Optional<LocalDate> discussedOn) {}
}
