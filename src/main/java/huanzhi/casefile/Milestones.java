package huanzhi.casefile;

import java.time.LocalDate;
import java.util.Optional;

/// The days a case has behind it, as far as they tell how far it has come.
public record Milestones(
        Optional<LocalDate> filedOn,
        Optional<LocalDate> withdrawnOn,
        Optional<LocalDate> noticeOn,
        Optional<LocalDate> legalReviewOn,
        Optional<LocalDate> discussedOn,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> servedOn,
        Optional<LocalDate> closedOn) {

    /// The farthest stage these days reach. A review or discussion counts once the party has been told, because one
    /// from before the notice has to be held again (生态环境行政处罚办法第四十九条至第五十二条).
    public CaseStage stage() {
        if (closedOn.isPresent()) {
            return CaseStage.CLOSED;
        }
        if (withdrawnOn.isPresent()) {
            return CaseStage.WITHDRAWN;
        }
        if (decidedOn.isPresent()) {
            return servedOn.isPresent() ? CaseStage.EXECUTION : CaseStage.SERVICE;
        }
        if (noticeOn.isPresent()) {
            return isAfterNotice(legalReviewOn) || isAfterNotice(discussedOn) ? CaseStage.REVIEW : CaseStage.NOTICE;
        }
        return filedOn.isPresent() ? CaseStage.INVESTIGATION : CaseStage.CLUE;
    }

    private boolean isAfterNotice(Optional<LocalDate> day) {
        return day.filter(each -> !each.isBefore(noticeOn.get())).isPresent();
    }
}
