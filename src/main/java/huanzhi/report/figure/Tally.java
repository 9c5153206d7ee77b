package huanzhi.report.figure;

import huanzhi.base.Labelled;
import huanzhi.base.Money;
import huanzhi.report.figure.YearFacts.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// The outcome of counting: the amount, the records behind it and, where asked for, the amount told apart.
///
/// For counts and sums the contributions add up to the amount; for a rate they are those of its part.
record Tally(Amount amount, List<Contribution> contributions, List<Breakdown> breakdowns) {

    Tally {
        contributions = List.copyOf(contributions);
        breakdowns = List.copyOf(breakdowns);
    }

    /// One for each record.
    static Tally each(List<? extends Fact> facts) {
        return sum(facts, _ -> 1);
    }

    /// What `value` says of each record, added up.
    static <F extends Fact> Tally sum(List<F> facts, ToLongFunction<F> value) {
        return counted(facts.stream()
                .map(fact -> contribution(fact, value.applyAsLong(fact)))
                .toList());
    }

    static <F extends Fact> Tally money(List<F> facts, ToLongFunction<F> cents) {
        var contributions = facts.stream()
                .map(fact -> contribution(fact, cents.applyAsLong(fact)))
                .toList();
        return new Tally(new Amount.Sum(new Money(total(contributions))), contributions, List.of());
    }

    /// One for each different `subject`; later records of the same subject are listed and add nothing.
    static <F extends Fact> Tally distinct(List<F> facts, ToLongFunction<F> subject) {
        var seen = new HashSet<Long>();
        return counted(facts.stream()
                .map(fact -> contribution(fact, seen.add(subject.applyAsLong(fact)) ? 1 : 0))
                .toList());
    }

    static Tally rate(List<? extends Fact> part, List<? extends Fact> whole) {
        return new Tally(new Amount.Rate(part.size(), whole.size()), each(part).contributions, List.of());
    }

    static <F extends Fact> Tally rate(List<F> facts, ToLongFunction<F> part, ToLongFunction<F> whole) {
        var parts = sum(facts, part).contributions;
        var wholes = sum(facts, whole).contributions;
        return new Tally(new Amount.Rate(total(parts), total(wholes)), parts, List.of());
    }

    /// All of `others` together.
    static Tally all(Tally... others) {
        var contributions = new ArrayList<Contribution>();
        for (var other : others) {
            contributions.addAll(other.contributions);
        }
        return counted(contributions);
    }

    /// This tally told apart by the values of `property` that each record carries, each part counted by `counting`.
    <F extends Fact, E extends Enum<E> & Labelled> Tally by(
            Property<F, E> property, List<F> facts, Function<List<F>, Tally> counting) {
        var parts = new ArrayList<Breakdown.Part>();
        for (var value : property.type().getEnumConstants()) {
            var chosen = facts.stream()
                    .filter(fact -> property.values().apply(fact).contains(value))
                    .toList();
            var amount = counting.apply(chosen).amount;
            if (!amount.nothing()) {
                parts.add(new Breakdown.Part(value.label(), amount));
            }
        }
        var all = new ArrayList<>(breakdowns);
        all.add(new Breakdown(property.name(), parts));
        return new Tally(amount, contributions, all);
    }

    private static Tally counted(List<Contribution> contributions) {
        return new Tally(new Amount.Count(total(contributions)), contributions, List.of());
    }

    private static Contribution contribution(Fact fact, long amount) {
        return new Contribution(fact.record(), fact.label(), amount);
    }

    private static long total(Collection<Contribution> contributions) {
        return contributions.stream().mapToLong(Contribution::amount).sum();
    }
}
