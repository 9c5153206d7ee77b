package huanzhi.law.wording;

import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.law.Provision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Where a slot finds its value in what a letter is made from; nothing at all makes the slot's section fall away.
public interface SlotSource<M> {

    Optional<Line> of(String field, M matter);

    /// Missing when it is empty.
    static <M> SlotSource<M> text(Function<M, String> content) {
        return (field, matter) -> Optional.of(Values.of(field, content.apply(matter)));
    }

    static <M> SlotSource<M> textIfAny(Function<M, String> content) {
        return (field, matter) -> Optional.of(content.apply(matter))
                .filter(text -> !text.isBlank())
                .map(text -> Values.of(field, text));
    }

    /// Missing when it is empty.
    static <M> SlotSource<M> day(Function<M, Optional<LocalDate>> day) {
        return (field, matter) -> Optional.of(Values.of(field, day.apply(matter)));
    }

    static <M> SlotSource<M> dayIfAny(Function<M, Optional<LocalDate>> day) {
        return (field, matter) -> day.apply(matter).map(known -> Values.of(field, Optional.of(known)));
    }

    /// Says nothing itself; its section stands when it holds.
    static <M> SlotSource<M> condition(Predicate<M> condition) {
        return (field, matter) -> condition.test(matter) ? Optional.of(Line.of()) : Optional.empty();
    }

    /// Where the rule of procedure `key` stands; missing on a day without it.
    static <M extends UnderLaw> SlotSource<M> provision(String key) {
        return (field, matter) -> Optional.of(matter.lawOfDay()
                .rule(key)
                .map(rule -> cite(field, rule.provision()))
                .orElse(Values.missing(field)));
    }

    static <M extends UnderLaw> SlotSource<M> provisionIfAny(String key) {
        return (field, matter) -> matter.lawOfDay().rule(key).map(rule -> cite(field, rule.provision()));
    }

    /// The term the rule of procedure `key` sets, `5个工作日`; missing on a day without it.
    static <M extends UnderLaw> SlotSource<M> term(String key) {
        return (field, matter) -> Optional.of(matter.lawOfDay()
                .rule(key)
                .map(rule -> Values.of(field, rule.term(), rule.provision().confirmed()))
                .orElse(Values.missing(field)));
    }

    private static Line cite(String field, Provision provision) {
        return Values.of(field, provision.text(), provision.confirmed());
    }
}
