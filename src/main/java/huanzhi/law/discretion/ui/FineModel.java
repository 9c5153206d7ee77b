package huanzhi.law.discretion.ui;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import huanzhi.law.Provision;
import huanzhi.law.discretion.Adjustment;
import huanzhi.law.discretion.AdjustmentRule;
import huanzhi.law.discretion.Discretion;
import huanzhi.law.discretion.DiscretionTable;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.FineLaw;
import huanzhi.law.discretion.LawSide;
import huanzhi.law.discretion.Measured;
import huanzhi.law.discretion.Preface;
import huanzhi.law.discretion.Proposal;
import huanzhi.law.discretion.Reckoning;
import huanzhi.law.discretion.Subject;
import huanzhi.law.discretion.Yardstick;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A fine while it is being measured: what was entered, one or two laws with their choices, and what comes of them.
final class FineModel {

    private final FineDesk desk;
    private final List<SideModel> sides = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private FineInputs inputs = FineInputs.NONE;
    private Optional<Subject> subject = Optional.empty();
    private Optional<FineLaw> law = Optional.empty();
    private String trouble = "";
    private int lastVariant;

    FineModel(FineDesk desk) {
        this.desk = desk;
        ask();
    }

    Discretion discretion() {
        return desk.discretion();
    }

    FineDesk desk() {
        return desk;
    }

    List<SideModel> sides() {
        return List.copyOf(sides);
    }

    Optional<FineLaw> law() {
        return law;
    }

    Optional<Subject> subject() {
        return subject;
    }

    /// What keeps the fine from being reckoned, in one sentence; empty while nothing does.
    String trouble() {
        return trouble;
    }

    /// Takes what stands in the fields; whether other tables are offered than before.
    boolean enter(FineInputs entered) {
        var asksAnew = !entered.question(sides.isEmpty()).equals(inputs.question(sides.isEmpty()));
        inputs = entered;
        if (asksAnew) {
            ask();
        }
        return asksAnew;
    }

    /// The tables for the act, or where none is named all of them.
    private void ask() {
        trouble = "";
        sides.clear();
        law = Optional.empty();
        subject = inputs.record().flatMap(desk.subjects()::find);
        try {
            if (inputs.violation().isPresent()) {
                askOfAct();
            } else {
                sides.add(new SideModel("全部裁量表", all(), proposal()));
            }
        } catch (Refusal refusal) {
            trouble = refusal.sentence();
        }
    }

    private void askOfAct() {
        var lastDay = inputs.lastDay().orElseThrow(() -> new Refusal("行为终了日没有填写，适用哪部法律由它决定，请填写。"));
        var found = FineLaw.of(desk.discretion(), inputs.violation().orElseThrow(), lastDay, decidedOn());
        law = Optional.of(found);
        var first = new SideModel(found.byAct().name(), offered(found.byAct()), proposal());
        sides.add(first);
        found.later().ifPresent(side -> {
            var second = new SideModel(side.name(), offered(side), proposal());
            second.take(side.yardsticks().isEmpty() ? second.yardstick() : side.like(first.yardstick()));
            sides.add(second);
        });
    }

    /// Where the law data hold no range yet, the general table on the range typed; refuses while there is none.
    private List<Yardstick> offered(LawSide side) {
        if (side.yardsticks().isEmpty() && inputs.most().isPresent()) {
            return List.of(desk.discretion()
                    .general(Fine.Payer.UNIT, "", range(), side.basis().penalty()));
        }
        side.yardstick("");
        return side.yardsticks();
    }

    private List<Yardstick> all() {
        return desk.discretion().tables().stream()
                .flatMap(table -> table.columns().stream()
                        .map(column -> column.range().isPresent() ? Yardstick.special(table, column) : general(table)))
                .toList();
    }

    /// On the range typed, or while there is none on one that cannot be reckoned with.
    private Yardstick general(DiscretionTable table) {
        var payer = Stream.of(Fine.Payer.values())
                .filter(table.payers()::contains)
                .findFirst()
                .orElseThrow();
        return desk.discretion().general(payer, "", range(), Provision.NONE);
    }

    private Fine.Scale range() {
        return new Fine.Sum(inputs.least().orElse(Money.ZERO), inputs.most().orElse(Money.ZERO));
    }

    private Optional<Proposal> proposal() {
        return subject.map(each -> Proposal.of(desk.discretion(), desk.subjects(), each));
    }

    /// What comes of the choices so far; empty while factors are open, or where `trouble` says what is wrong.
    Optional<Measured> measured() {
        if (sides.isEmpty() || sides.getFirst().complete().isEmpty()) {
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
        var preface = law.map(FineLaw::preface).orElse(Preface.NONE);
        var first = reckon(sides.getFirst());
        if (sides.size() == 1) {
            return new Measured.Single(preface, first);
        }
        var second = sides.getLast();
        return second.complete().isEmpty()
                ? new Measured.Pending(preface, first, second.yardstick())
                : new Measured.Both(preface, desk.discretion().compare(law.orElseThrow(), first, reckon(second)));
    }

    private Reckoning reckon(SideModel side) {
        var needsBase = sides.stream().anyMatch(each -> each.yardstick().takesBase());
        var base = side.yardstick().takesBase() || !needsBase ? inputs.base() : Optional.<Money>empty();
        return desk.discretion()
                .reckon(side.yardstick(), side.complete().orElseThrow(), base, adjustment(), decidedOn());
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

    LocalDate decidedOn() {
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
                sides.stream().map(SideModel::yardstick).toList(),
                sides.stream().map(SideModel::picks).toList()));
    }

    void drop(Variant variant) {
        variants.remove(variant);
    }

    /// Takes the choices of a variant up again; whether they fit the laws that are asked for now.
    boolean restore(Variant variant) {
        if (variant.yardsticks().size() != sides.size()) {
            return false;
        }
        for (var i = 0; i < sides.size(); i++) {
            if (!sides.get(i).offered().contains(variant.yardsticks().get(i))) {
                return false;
            }
        }
        for (var i = 0; i < sides.size(); i++) {
            sides.get(i).restore(variant.yardsticks().get(i), variant.picks().get(i));
        }
        return true;
    }
}
