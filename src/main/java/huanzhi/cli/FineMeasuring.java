package huanzhi.cli;

import huanzhi.base.Money;
import huanzhi.law.discretion.DiscretionTable;
import huanzhi.law.discretion.FineDesk;
import huanzhi.law.discretion.Measured;
import huanzhi.law.discretion.Pick;
import huanzhi.law.discretion.Preface;
import huanzhi.law.discretion.Reckoning;
import huanzhi.law.discretion.Yardstick;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Measures a fine by what a call of `fine` chooses.
record FineMeasuring(FineDesk desk, FineOptions options) {

    /// By a table alone, for a decision on `day`.
    Measured ofTable(DiscretionTable table, String numbers, LocalDate day) {
        var yardstick = options.yardstick(table);
        return new Measured.Single(
                Preface.NONE, reckon(yardstick, yardstick.column().choose(numbers), options.base(), day));
    }

    /// The yardstick of the law of the act, and that of the later law where there is one.
    Yardsticks yardsticks(FineMatter matter) {
        var first = options.yardstick(matter.law().byAct(), desk.discretion());
        return new Yardsticks(first, matter.law().later().map(side -> options.later(side, first)));
    }

    record Yardsticks(Yardstick byAct, Optional<Yardstick> later) {

        private boolean takeBase() {
            return byAct.takesBase() || later.map(Yardstick::takesBase).orElse(false);
        }
    }

    /// By the laws of an act. The later one is measured too where its choices are given, or where it uses the same
    /// table.
    Measured ofAct(FineMatter matter, Yardsticks used, String numbers) {
        var byAct = reckon(matter, used, used.byAct(), numbers);
        if (used.later().isEmpty()) {
            return new Measured.Single(matter.preface(), byAct);
        }
        var later = used.later().get();
        var sameTable = later.column().equals(used.byAct().column());
        var laterNumbers = options.laterChoices().or(() -> sameTable ? Optional.of(numbers) : Optional.empty());
        return laterNumbers.isEmpty()
                ? new Measured.Pending(matter.preface(), byAct, later)
                : new Measured.Both(
                        matter.preface(),
                        desk.discretion()
                                .compare(matter.law(), byAct, reckon(matter, used, later, laterNumbers.get())));
    }

    /// A base that only the other of the two laws needs is left out.
    private Reckoning reckon(FineMatter matter, Yardsticks used, Yardstick yardstick, String numbers) {
        var base = yardstick.takesBase() || !used.takeBase() ? options.base() : Optional.<Money>empty();
        return reckon(
                yardstick, matter.choose(yardstick, numbers), base, matter.law().decidedOn());
    }

    private Reckoning reckon(Yardstick yardstick, List<Pick> picks, Optional<Money> base, LocalDate day) {
        return desk.discretion().reckon(yardstick, picks, base, options.adjustment(desk.discretion()), day);
    }
}
