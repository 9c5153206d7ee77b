package huanzhi.complaint.letter;

import huanzhi.complaint.Complaint;
import huanzhi.complaint.Verdict;
import huanzhi.law.LawOfDay;
import huanzhi.law.wording.UnderLaw;
import huanzhi.settings.BureauIdentity;

/// What a reply is made from: the complaint, and the bureau and the law on the day of the letter.
record ComplaintMatter(Complaint complaint, BureauIdentity bureau, LawOfDay lawOfDay) implements UnderLaw {

    Complaint.Handling handling() {
        return complaint.handling();
    }

    /// Whether the reply has to tell of measures: where nothing was found, there need be none.
    boolean hasMeasures() {
        return switch (handling().verdict()) {
            case OPEN, TRUE, PARTLY_TRUE -> true;
            case UNTRUE, CANNOT_TELL -> !handling().measures().isEmpty();
        };
    }

    /// Empty while nothing has been found out.
    String verdict() {
        return handling().verdict() == Verdict.OPEN ? "" : handling().verdict().label();
    }
}
