package huanzhi.casefile;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What was decided, in which paper, and how it reached the party.
///
/// Before the decision, `penalties`, `fine` and `confiscated` are what is intended.
public record Decision(
        Outcome outcome,
        Optional<LocalDate> decidedOn,
        String number,
        Set<PenaltyKind> penalties,
        String detail,
        Money fine,
        Money confiscated,
        Optional<LocalDate> servedOn,
        ServiceMethod serviceMethod,
        Optional<LocalDate> publishedOn) {

    /// Nothing is decided or intended yet.
    public static final Decision OPEN = new Decision(
            Outcome.OPEN,
            Optional.empty(),
            "",
            Set.of(),
            "",
            Money.ZERO,
            Money.ZERO,
            Optional.empty(),
            ServiceMethod.NONE,
            Optional.empty());

    public Decision {
        number = Text.within(60, "决定书文号", number);
        detail = Text.within(2000, "处罚内容", detail);
        penalties = penalties.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(penalties));
        if (outcome == Outcome.OPEN && decidedOn.isPresent()) {
            throw new Refusal("填了决定日期 " + decidedOn.get() + "，处理结论却是办理中，请选择处理结论。");
        }
        if (outcome != Outcome.OPEN && decidedOn.isEmpty()) {
            throw new Refusal("处理结论是" + outcome.label() + "，却没有决定日期，请填写决定日期。");
        }
        if (servedOn.isPresent() && serviceMethod == ServiceMethod.NONE) {
            throw new Refusal("填了决定送达日期 " + servedOn.get() + "，送达方式却是未送达，请选择送达方式。");
        }
        requireSum(PenaltyKind.FINE, penalties, fine);
        requireSum(PenaltyKind.CONFISCATE_GAINS, penalties, confiscated);
    }

    /// The same decision with the number of its paper.
    public Decision numbered(String given) {
        return new Decision(
                outcome, decidedOn, given, penalties, detail, fine, confiscated, servedOn, serviceMethod, publishedOn);
    }

    /// 罚没款: fine and confiscated gains together.
    public Money total() {
        return fine.plus(confiscated);
    }

    private static void requireSum(PenaltyKind kind, Set<PenaltyKind> penalties, Money sum) {
        if (penalties.contains(kind) && sum.isZero()) {
            throw new Refusal("处罚种类有" + kind.label() + "，却没有数额，请填写数额。");
        }
        if (!penalties.contains(kind) && !sum.isZero()) {
            throw new Refusal("填了" + kind.label() + " " + sum.grouped() + " 元，处罚种类里却没有这一项，请核对。");
        }
    }
}
