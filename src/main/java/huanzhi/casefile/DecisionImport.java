package huanzhi.casefile;

import huanzhi.base.Labelled;
import huanzhi.base.Money;
import huanzhi.sheet.ImportRow;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The decision of a row of the ledger of cases.
final class DecisionImport {

    private DecisionImport() {}

    static Decision read(ImportRow row) {
        var decided = row.date(CaseFields.DECIDED);
        var served = row.date(CaseFields.DECISION_SERVED);
        var fine = row.money(CaseFields.FINE);
        var confiscated = row.money(CaseFields.CONFISCATED);
        var penalties = penalties(row, fine, confiscated);
        return new Decision(
                outcome(row, decided, penalties),
                decided,
                row.text(CaseFields.DECISION_NUMBER),
                penalties,
                row.text(CaseFields.PENALTY_DETAIL),
                fine,
                confiscated,
                served,
                serviceMethod(row, served),
                row.date(CaseFields.PUBLISHED));
    }

    /// A sum says its kind where the column is empty.
    private static Set<PenaltyKind> penalties(ImportRow row, Money fine, Money confiscated) {
        var kinds = EnumSet.noneOf(PenaltyKind.class);
        kinds.addAll(row.choices(CaseFields.PENALTIES, PenaltyKind.class));
        if (row.text(CaseFields.PENALTIES).isEmpty()) {
            if (!fine.isZero()) {
                kinds.add(PenaltyKind.FINE);
            }
            if (!confiscated.isZero()) {
                kinds.add(PenaltyKind.CONFISCATE_GAINS);
            }
        }
        return kinds;
    }

    private static Outcome outcome(ImportRow row, Optional<LocalDate> decided, Set<PenaltyKind> penalties) {
        if (row.text(CaseFields.OUTCOME).isEmpty() && decided.isPresent()) {
            if (penalties.isEmpty()) {
                row.reject(CaseFields.OUTCOME, "没有填写，但是有决定日期", "请填写" + Labelled.all(Outcome.class) + "之一");
            }
            return Outcome.PENALTY;
        }
        return row.choice(CaseFields.OUTCOME, Outcome.class, Outcome.OPEN);
    }

    private static ServiceMethod serviceMethod(ImportRow row, Optional<LocalDate> served) {
        if (row.text(CaseFields.SERVICE_METHOD).isEmpty() && served.isPresent()) {
            row.reject(CaseFields.SERVICE_METHOD, "没有填写，但是有决定送达日期", "请填写" + Labelled.all(ServiceMethod.class) + "之一");
        }
        return row.choice(CaseFields.SERVICE_METHOD, ServiceMethod.class, ServiceMethod.NONE);
    }
}
