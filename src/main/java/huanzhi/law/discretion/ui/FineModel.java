package huanzhi.law.discretion.ui;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.discretion.Adjustment;
import huanzhi.law.discretion.AdjustmentRule;
import huanzhi.law.discretion.Discretion;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.FineLaw;
import huanzhi.law.discretion.Measured;
import huanzhi.law.discretion.Preface;
import huanzhi.law.discretion.Reckoning;
import huanzhi.law.discretion.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A fine while it is being measured: what was entered, one or two laws with their choices, and what comes of them.
final class FineModel {

    private final FineDesk desk;
    private final List<Variant> variants = new ArrayList<>();
    private FineInputs inputs = FineInputs.NONE;
    private Offering offering = Offering.NONE;
    private String trouble = "";
    private int lastVariant;

    FineModel(FineDesk desk) {
        this.desk = desk;
        ask();
    }

    Discretion discretion() {
        return desk.discretion();
    }

    List<SideModel> sides() {
        return offering.sides();
    }

    Optional<FineLaw> law() {
        return offering.law();
    }

    Optional<Subject> subject() {
        return offering.subject();
    }

    /// What keeps the fine from being reckoned, in one sentence; empty while nothing does.
    String trouble() {
        return trouble;
    }

    /// Takes what stands in the fields; whether other tables are offered than before.
    boolean enter(FineInputs entered) {
        var rangeOpen = sides().isEmpty();
        var asksAnew = !entered.question(rangeOpen).equals(inputs.question(rangeOpen));
        inputs = entered;
        if (asksAnew) {
            ask();
        }
        return asksAnew;
    }

    private void ask() {
        try {
            trouble = "";
            offering = Offering.of(desk, inputs);
        } catch (Refusal refusal) {
            trouble = refusal.sentence();
            offering = Offering.NONE;
        }
    }

    /// What comes of the choices so far; empty while factors are open, or where `trouble` says what is wrong.
    Optional<Measured> measured() {
        if (sides().isEmpty() || sides().getFirst().complete().isEmpty()) {
            return Optional.empty();
        }
        try {
            trouble = "";
            return Optional.of(measure());
        } catch (Refusal refusal) {
            trouble = refusal.sentence();
            return Optional.empty();
        }
    }

    private Measured measure() {
        var preface = law().map(FineLaw::preface).orElse(Preface.NONE);
        var first = reckon(sides().getFirst());
        if (sides().size() == 1) {
            return new Measured.Single(preface, first);
        }
        var second = sides().getLast();
        return second.complete().isEmpty()
                ? new Measured.Pending(preface, first, second.yardstick())
                : new Measured.Both(preface, discretion().compare(law().orElseThrow(), first, reckon(second)));
    }

    /// A base that only the other of the two laws needs is left out.
    private Reckoning reckon(SideModel side) {
        var needsBase = sides().stream().anyMatch(each -> each.yardstick().takesBase());
        var base = side.yardstick().takesBase() || !needsBase ? inputs.base() : Optional.<Money>empty();
        return discretion().reckon(side.yardstick(), side.complete().orElseThrow(), base, adjustment(), decidedOn());
    }

    private Optional<Adjustment> adjustment() {
        return inputs.adjustment().map(rule -> rule.by(percent(rule), inputs.ground()));
    }

    private BigDecimal percent(AdjustmentRule rule) {
        return rule.direction() == AdjustmentRule.Direction.TOP
                ? BigDecimal.valueOf(rule.most())
                : BigDecimal.valueOf(inputs.percent()
                        .orElseThrow(() -> new Refusal(rule.name() + "的幅度没有填写，请填写 " + rule.most() + " 以内的百分点。")));
    }

    private LocalDate decidedOn() {
        return inputs.decidedOn().orElse(desk.clock().today());
    }

    List<Variant> variants() {
        return List.copyOf(variants);
    }

    /// Keeps the choices as they stand, to be compared with others.
    void keep(Measured measured) {
        variants.add(new Variant(
                ++lastVariant,
                measured,
                sides().stream().map(SideModel::yardstick).toList(),
                sides().stream().map(SideModel::picks).toList()));
    }

    void drop(Variant variant) {
        variants.remove(variant);
    }

    /// Takes the choices of a variant up again; whether they fit the laws that are asked for now.
    boolean restore(Variant variant) {
        var fits = variant.yardsticks().size() == sides().size();
        for (var i = 0; fits && i < sides().size(); i++) {
            fits = sides().get(i).offered().contains(variant.yardsticks().get(i));
        }
        for (var i = 0; fits && i < sides().size(); i++) {
            sides().get(i).restore(variant.yardsticks().get(i), variant.picks().get(i));
        }
        return fits;
    }
}
