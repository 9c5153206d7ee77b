package huanzhi.law;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Applicability.Choice;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Carries 从旧兼从轻 out for one violation.
record Judgement(Violation violation, ActPeriod act, LocalDate decidedOn, Optional<Money> base, String rule) {

    Judgement {
        if (decidedOn.isBefore(act.from())) {
            throw new Refusal("决定日 " + decidedOn + " 早于行为开始日 " + act.from() + "，请改正日期。");
        }
    }

    Applicability judge() {
        var byAct = violation.on(act.to());
        var byDecision = violation.on(decidedOn);
        if (byAct.isEmpty()) {
            return byDecision.isEmpty() ? unknown() : withoutOlder(byDecision.get());
        }
        if (byDecision.isEmpty()) {
            return ended(byAct.get());
        }
        return byDecision.equals(byAct) ? byOneLaw(byAct.get()) : changedSince(byAct.get(), byDecision.get());
    }

    private Applicability changedSince(LegalBasis older, LegalBasis newer) {
        var fines = compared(older, newer);
        var day = newer.validity().from();
        var head = "行为终了于" + act.to() + "，决定于" + decidedOn + "，其间" + day + "起换用新法：" + fines.why();
        return switch (fines.milder()) {
            case OLDER, EQUAL -> answer(older, newer, fines, Choice.OLDER, head + by() + "从旧，适用行为时的规定。");
            case NEWER -> answer(older, newer, fines, Choice.NEWER, head + by() + "从轻，适用新的规定。");
            case OPEN -> answer(older, newer, fines, Choice.OPEN, head + "。");
        };
    }

    private String by() {
        return rule.isEmpty() ? "，" : "，依" + rule;
    }

    /// Act and decision fall under the same law; the one before or after it is only shown beside it.
    private Applicability byOneLaw(LegalBasis law) {
        var before = before(law);
        var after = after(law);
        if (before.isEmpty() && after.isPresent()) {
            var reason = "行为终了于" + act.to() + "，决定于" + decidedOn + "，都在"
                    + after.get().validity().from() + "换用新法之前，适用当时的规定。";
            return shown(Optional.of(law), after, Choice.OLDER, reason);
        }
        return shown(
                before,
                Optional.of(law),
                Choice.NEWER,
                underNewer(law.validity().from()));
    }

    private String underNewer(LocalDate from) {
        return act.crosses(from)
                ? "行为自" + act.from() + "持续到" + act.to() + "，跨过" + from + "，按终了日适用新的规定。"
                : "行为终了于" + act.to() + "，在" + from + "新的规定施行之后，只适用新的规定。";
    }

    private Applicability shown(Optional<LegalBasis> older, Optional<LegalBasis> newer, Choice choice, String reason) {
        var fines = older.isEmpty() || newer.isEmpty()
                ? new FineComparison(Milder.OLDER, "本库没有旧法的处罚规定", List.of())
                : compared(older.get(), newer.get());
        return new Applicability(
                violation,
                act,
                decidedOn,
                older,
                newer,
                new FineComparison(fines.milder(), fines.why(), List.of()),
                choice,
                reason);
    }

    /// The provision ran out without a successor.
    private Applicability ended(LegalBasis older) {
        var why = "行为时的规定在决定日" + decidedOn + "已经失效，本库没有接续的规定，须查明是否仍认为违法";
        return new Applicability(
                violation,
                act,
                decidedOn,
                Optional.of(older),
                Optional.empty(),
                FineComparison.open(why),
                Choice.OPEN,
                why + "。");
    }

    private Applicability withoutOlder(LegalBasis newer) {
        var why = "本库没有" + act.to() + "的处罚规定，行为时确无规定的旧法较轻，不得以新法处罚，是否确无规定须查明";
        return new Applicability(
                violation,
                act,
                decidedOn,
                Optional.empty(),
                Optional.of(newer),
                new FineComparison(Milder.OLDER, why, List.of(why)),
                Choice.OPEN,
                why + "。");
    }

    private Applicability unknown() {
        var why = "本库没有" + act.to() + "和" + decidedOn + "的规定，须查明当时的法律";
        return new Applicability(
                violation,
                act,
                decidedOn,
                Optional.empty(),
                Optional.empty(),
                FineComparison.open(why),
                Choice.OPEN,
                why + "。");
    }

    private FineComparison compared(LegalBasis older, LegalBasis newer) {
        return FineComparison.of(older.fines(), newer.fines(), base, violation.correctionFirst());
    }

    private Applicability answer(
            LegalBasis older, LegalBasis newer, FineComparison fines, Choice choice, String reason) {
        return new Applicability(
                violation, act, decidedOn, Optional.of(older), Optional.of(newer), fines, choice, reason);
    }

    private Optional<LegalBasis> before(LegalBasis law) {
        return violation.bases().stream()
                .filter(each -> each.validity().from().isBefore(law.validity().from()))
                .max(Comparator.comparing(each -> each.validity().from()));
    }

    private Optional<LegalBasis> after(LegalBasis law) {
        return violation.bases().stream()
                .filter(each -> each.validity().from().isAfter(law.validity().from()))
                .min(Comparator.comparing(each -> each.validity().from()));
    }
}
