package huanzhi.law.discretion.ui;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import huanzhi.law.Fine;
import huanzhi.law.Provision;
import huanzhi.law.discretion.DiscretionTable;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.FineLaw;
import huanzhi.law.discretion.LawSide;
import huanzhi.law.discretion.Proposal;
import huanzhi.law.discretion.Subject;
import huanzhi.law.discretion.Yardstick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be measured by, for what was entered: one or two laws of an act, or where none is named all tables.
record Offering(Optional<Subject> subject, Optional<FineLaw> law, List<SideModel> sides) {

    static final Offering NONE = new Offering(Optional.empty(), Optional.empty(), List.of());

    Offering {
        sides = List.copyOf(sides);
    }

    /// Refuses what no law can be found for.
    static Offering of(FineDesk desk, FineInputs inputs) {
        return new Builder(desk, inputs).build();
    }

    private record Builder(FineDesk desk, FineInputs inputs) {

        Offering build() {
            var subject = inputs.record().flatMap(desk.subjects()::find);
            var proposal = subject.map(each -> Proposal.of(desk.discretion(), desk.subjects(), each));
            if (inputs.violation().isEmpty()) {
                return new Offering(subject, Optional.empty(), List.of(new SideModel("全部裁量表", all(), proposal)));
            }
            var lastDay = inputs.lastDay().orElseThrow(() -> new Refusal("行为终了日没有填写，适用哪部法律由它决定，请填写。"));
            var law = FineLaw.of(
                    desk.discretion(),
                    inputs.violation().get(),
                    lastDay,
                    inputs.decidedOn().orElse(desk.clock().today()));
            return new Offering(subject, Optional.of(law), sides(law, proposal));
        }

        private List<SideModel> sides(FineLaw law, Optional<Proposal> proposal) {
            var sides = new ArrayList<SideModel>();
            var first = new SideModel(law.byAct().name(), offered(law.byAct()), proposal);
            sides.add(first);
            law.later().ifPresent(side -> {
                var second = new SideModel(side.name(), offered(side), proposal);
                if (!side.yardsticks().isEmpty()) {
                    second.take(side.like(first.yardstick()));
                }
                sides.add(second);
            });
            return sides;
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
                            .map(column ->
                                    column.range().isPresent() ? Yardstick.special(table, column) : general(table)))
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
    }
}
