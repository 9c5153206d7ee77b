package huanzhi.casefile.ui;

import huanzhi.base.Labelled;
import huanzhi.casefile.Case;
import huanzhi.casefile.Decision;
import huanzhi.casefile.Payment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/// The steps of a case in the order of the procedure, each reached by a day of the record.
enum CaseStep implements Labelled {
    CLUE("线索", file -> Optional.of(file.discoveredOn())),
    FILING("立案", file -> file.filing().filedOn()),
    INVESTIGATION("调查", file -> file.investigation().investigatedOn()),
    CORRECTION("责改", file -> file.investigation().correctionOrderedOn()),
    NOTICE("告知", file -> file.hearing().noticeOn()),
    LEGAL_REVIEW("法审", file -> file.investigation().legalReviewOn()),
    DISCUSSION("集体", file -> file.investigation().discussedOn()),
    DECISION("决定", file -> file.decision().decidedOn()),
    SERVICE("送达", file -> file.decision().servedOn()),
    PUBLICATION("公开", file -> file.decision().publishedOn()),
    EXECUTION("执行", CaseStep::executed),
    CLOSING("结案", Case::closedOn);

    private final String label;
    private final Function<Case, Optional<LocalDate>> day;

    CaseStep(String label, Function<Case, Optional<LocalDate>> day) {
        this.label = label;
        this.day = day;
    }

    @Override
    public String label() {
        return label;
    }

    Optional<LocalDate> reachedOn(Case file) {
        return day.apply(file);
    }

    /// The first step after the last one reached; empty once the case is closed or withdrawn.
    static Optional<CaseStep> next(Case file) {
        if (file.filing().withdrawnOn().isPresent()) {
            return Optional.empty();
        }
        var last = -1;
        for (var step : values()) {
            if (step.reachedOn(file).isPresent()) {
                last = step.ordinal();
            }
        }
        return last + 1 < values().length ? Optional.of(values()[last + 1]) : Optional.empty();
    }

    /// The day of the last payment, once nothing is left of what was decided.
    private static Optional<LocalDate> executed(Case file) {
        Decision decision = file.decision();
        return decision.decidedOn().isPresent() && file.unpaid().isZero()
                ? file.payments().stream().map(Payment::paidOn).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
