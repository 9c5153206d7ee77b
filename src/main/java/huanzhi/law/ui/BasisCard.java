package huanzhi.law.ui;

import huanzhi.law.Citation;
import huanzhi.law.Consequences.Answer;
import huanzhi.law.LegalBasis;
import huanzhi.ui.Badge;
import huanzhi.ui.table.DetailCard;
import java.util.List;
import java.util.stream.Collectors;

/// What a violation breaks and costs under one state of the law, line by line.
final class BasisCard {

    private BasisCard() {}

    /// Puts the lines into `card`.
    static DetailCard on(DetailCard card, LegalBasis basis) {
        card.fact("有效", basis.validity().text())
                .fact("违反", known(basis.breached().text()))
                .fact("罚则", known(basis.penalty().text()))
                .fact("也可能依", texts(basis.alternatives()));
        if (basis.fines().isEmpty()) {
            card.fact("罚款", known(""));
        }
        for (var fine : basis.fines()) {
            card.fact(fine == basis.fines().getFirst() ? "罚款" : "　", fine.text());
        }
        var also = basis.consequences();
        return card.fact("其他措施", also.measures())
                .fact("按日处罚", recorded(also.dailyFine()))
                .fact("查封扣押", recorded(also.seizure()))
                .fact("行政拘留", texts(also.detention()));
    }

    static Badge state(LegalBasis basis) {
        return basis.confirmed() ? Badge.good("已核对") : Badge.unconfirmed("待核对");
    }

    /// What the library does not record is left out, because it says nothing of the old acts' measures.
    private static String recorded(Answer answer) {
        return answer == Answer.NO ? "" : answer.label();
    }

    private static String known(String text) {
        return text.isEmpty() ? "待核对" : text;
    }

    private static String texts(List<Citation> citations) {
        return citations.stream().map(Citation::text).collect(Collectors.joining("、"));
    }
}
