package huanzhi.law;

import huanzhi.base.Labelled;
import huanzhi.base.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Which law a violation is judged by, with both states of the law side by side and the reason in one sentence.
///
/// The law of the last day of the act is the rule; where it changed before the decision, the newer one is used if it is
/// milder (行政处罚法 37, 生态环境法典 1057, 从旧兼从轻). Who began under the old law and went on under the new is judged
/// by the new. An act of 2026-08-01 decided on 2026-09-01 is set against both sides of 2026-08-15.
///
/// @param older the law before the change, empty where the library knows none
/// @param newer the law after it
public record Applicability(
        Violation violation,
        ActPeriod act,
        LocalDate decidedOn,
        Optional<LegalBasis> older,
        Optional<LegalBasis> newer,
        FineComparison fines,
        Choice choice,
        String reason) {

    /// Which side is used.
    public enum Choice implements Labelled {
        OLDER("适用旧法"),
        NEWER("适用新法"),
        OPEN("待人工判断");

        private final String label;

        Choice(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /// The side that is used; empty while people have to judge.
    public Optional<LegalBasis> applies() {
        return switch (choice) {
            case OLDER -> older;
            case NEWER -> newer;
            case OPEN -> Optional.empty();
        };
    }

    /// What people still have to judge, in sentences; nothing when one law alone comes into question.
    public List<String> byHand() {
        return fines.byHand();
    }

    /// `rule` is where 从旧兼从轻 stands on the day of the decision.
    static Applicability of(
            Violation violation, ActPeriod act, LocalDate decidedOn, Optional<Money> base, String rule) {
        return new Judgement(violation, act, decidedOn, base, rule).judge();
    }
}
