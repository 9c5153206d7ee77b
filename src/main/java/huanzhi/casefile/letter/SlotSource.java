package huanzhi.casefile.letter;

import huanzhi.base.CapitalAmount;
import huanzhi.base.Money;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.law.LegalBasis;
import huanzhi.law.Provision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Where the value of a slot comes from; nothing at all makes the section of the slot fall away.
interface SlotSource {

    Optional<Line> of(String field, CaseMatter matter);

    /// Missing when it is empty.
    static SlotSource text(Function<CaseMatter, String> content) {
        return (field, matter) -> Optional.of(Values.of(field, content.apply(matter)));
    }

    /// Missing when it is empty.
    static SlotSource day(Function<CaseMatter, Optional<LocalDate>> day) {
        return (field, matter) -> Optional.of(Values.of(field, day.apply(matter)));
    }

    static SlotSource dayIfAny(Function<CaseMatter, Optional<LocalDate>> day) {
        return (field, matter) ->
                day.apply(matter).isEmpty() ? Optional.empty() : Optional.of(Values.of(field, day.apply(matter)));
    }

    /// Says nothing itself; its section stands when it holds.
    static SlotSource condition(Predicate<CaseMatter> condition) {
        return (field, matter) -> condition.test(matter) ? Optional.of(Line.of()) : Optional.empty();
    }

    /// `贰拾肆万柒仟元整`; a sum of zero is missing.
    static SlotSource capitals(Function<CaseMatter, Money> sum) {
        return text(matter -> sum.apply(matter).isZero() ? "" : CapitalAmount.of(sum.apply(matter)));
    }

    /// `247,000.00`; a sum of zero is missing.
    static SlotSource digits(Function<CaseMatter, Money> sum) {
        return text(
                matter -> sum.apply(matter).isZero() ? "" : sum.apply(matter).grouped());
    }

    /// Where the rule of procedure `key` stands.
    static SlotSource provision(String key) {
        return (field, matter) -> Optional.of(
                matter.rule(key).map(rule -> cite(field, rule.provision())).orElse(Values.missing(field)));
    }

    static SlotSource provisionIfAny(String key) {
        return (field, matter) -> matter.rule(key).map(rule -> cite(field, rule.provision()));
    }

    /// The term the rule of procedure `key` sets, `5个工作日`.
    static SlotSource term(String key) {
        return (field, matter) -> Optional.of(matter.rule(key)
                .map(rule -> Values.of(field, rule.term(), rule.provision().confirmed()))
                .orElse(Values.missing(field)));
    }

    /// A provision of the law of the act; marked 待核对 also while the lighter law is to be found out (从旧兼从轻).
    static SlotSource lawOfTheAct(Function<LegalBasis, Provision> side) {
        return (field, matter) -> Optional.of(matter.applicableLaw()
                .map(law -> Values.of(
                        law.comparisonPending() ? field + "（从旧兼从轻待比较）" : field,
                        side.apply(law.byAct()).text(),
                        side.apply(law.byAct()).confirmed() && !law.comparisonPending()))
                .orElse(Values.missing(field)));
    }

    private static Line cite(String field, Provision provision) {
        return Values.of(field, provision.text(), provision.confirmed());
    }
}
