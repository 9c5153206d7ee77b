package huanzhi.casefile;

import huanzhi.base.Labelled;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A day in the life of a case, or several of one kind.
public enum CaseDate implements Labelled {
    ACT("违法行为发生日期", one(each -> Optional.of(each.actFrom()))),
    DISCOVERED("发现日期", one(each -> Optional.of(each.discoveredOn()))),
    FILED("立案日期", one(each -> each.filing().filedOn())),
    INVESTIGATED("调查日期", one(each -> each.investigation().investigatedOn())),
    EVIDENCE(
            "证据提取日期", each -> each.evidence().stream().map(Evidence::obtainedOn).toList()),
    CORRECTION("责令改正日期", one(each -> each.investigation().correctionOrderedOn())),
    NOTICE("告知书日期", one(each -> each.hearing().noticeOn())),
    NOTICE_SERVED("告知书送达日期", one(each -> each.hearing().noticeServedOn())),
    PLEA("陈述申辩日期", one(each -> each.hearing().pleadedOn())),
    HEARING_REQUESTED("听证申请日期", one(each -> each.hearing().requestedOn())),
    HEARING("听证日期", one(each -> each.hearing().heldOn())),
    WAIVER("放弃陈述申辩和听证日期", one(each -> each.hearing().waivedOn())),
    LEGAL_REVIEW("法制审核日期", one(each -> each.investigation().legalReviewOn())),
    DISCUSSION("集体讨论日期", one(each -> each.investigation().discussedOn())),
    DECISION("决定日期", one(each -> each.decision().decidedOn())),
    DECISION_SERVED("决定送达日期", one(each -> each.decision().servedOn())),
    PUBLICATION("公开日期", one(each -> each.decision().publishedOn())),
    DAILY_FINE(
            "按日连续处罚决定日期",
            each -> each.measures().stream()
                    .filter(measure -> measure.kind() == MeasureKind.DAILY_FINE)
                    .map(Measure::decidedOn)
                    .toList()),
    TRANSFER(
            "移送日期",
            each -> each.transfers().stream().map(Transfer::transferredOn).toList()),
    PAYMENT("缴款日期", each -> each.payments().stream().map(Payment::paidOn).toList()),
    REMEDY("复议诉讼受理日期", each -> each.remedies().stream().map(Remedy::acceptedOn).toList()),
    CLOSING("结案日期", one(Case::closedOn));

    private final String label;
    private final Function<Case, List<LocalDate>> days;

    CaseDate(String label, Function<Case, List<LocalDate>> days) {
        this.label = label;
        this.days = days;
    }

    @Override
    public String label() {
        return label;
    }

    public List<LocalDate> of(Case each) {
        return days.apply(each);
    }

    private static Function<Case, List<LocalDate>> one(Function<Case, Optional<LocalDate>> day) {
        return each -> day.apply(each).stream().toList();
    }
}
