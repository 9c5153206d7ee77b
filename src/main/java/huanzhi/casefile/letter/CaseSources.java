package huanzhi.casefile.letter;

import huanzhi.base.CapitalAmount;
import huanzhi.base.Money;
import huanzhi.document.model.Values;
import huanzhi.law.LegalBasis;
import huanzhi.law.Provision;
import huanzhi.law.wording.SlotSource;
import java.util.Optional;
import java.util.function.Function;

/// Where the slots of a case find sums of money and the law of the act.
final class CaseSources {

    private CaseSources() {}

    /// `贰拾肆万柒仟元整`; a sum of zero is missing.
    static SlotSource<CaseMatter> capitals(Function<CaseMatter, Money> sum) {
        return SlotSource.text(matter -> sum.apply(matter).isZero() ? "" : CapitalAmount.of(sum.apply(matter)));
    }

    /// `247,000.00`; a sum of zero is missing.
    static SlotSource<CaseMatter> digits(Function<CaseMatter, Money> sum) {
        return SlotSource.text(
                matter -> sum.apply(matter).isZero() ? "" : sum.apply(matter).grouped());
    }

    /// A provision of the law of the act; marked 待核对 also while the lighter law is to be found out (从旧兼从轻).
    static SlotSource<CaseMatter> lawOfTheAct(Function<LegalBasis, Provision> side) {
        return (field, matter) -> Optional.of(matter.applicableLaw()
                .map(law -> Values.of(
                        law.comparisonPending() ? field + "（从旧兼从轻待比较）" : field,
                        side.apply(law.byAct()).text(),
                        side.apply(law.byAct()).confirmed() && !law.comparisonPending()))
                .orElse(Values.missing(field)));
    }
}
