package huanzhi.casefile.letter;

import huanzhi.base.CapitalAmount;
import huanzhi.base.Money;
import huanzhi.document.model.Line;
import huanzhi.document.model.Values;
import huanzhi.law.Citation;
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

    /// The words of such a provision in force at the end of the act, or that they are still to be imported.
    static SlotSource<CaseMatter> wordsOf(Function<LegalBasis, Provision> side) {
        return (field, matter) -> Optional.of(matter.applicableLaw()
                .map(law -> side.apply(law.cited()).citations().stream()
                        .map(citation -> words(field, citation, matter))
                        .reduce(Line.of(), Line::then))
                .orElse(Line.of()));
    }

    private static Line words(String field, Citation citation, CaseMatter matter) {
        return matter.words(citation)
                .map(words -> Values.of(field, citation.text() + "规定：“" + words + "”"))
                .orElseGet(() -> Values.awaited(field, "〔" + citation.text() + "：条文待导入〕"));
    }

    /// A provision of the law of the act, or of the later law where its fines are milder (从旧兼从轻); marked 待核对
    /// wherever there are two to be weighed.
    static SlotSource<CaseMatter> lawOfTheAct(Function<LegalBasis, Provision> side) {
        return (field, matter) -> Optional.of(matter.applicableLaw()
                .map(law -> Values.of(
                        law.comparisonPending()
                                ? field + "（从旧兼从轻，" + law.milder().label() + "）"
                                : field,
                        side.apply(law.cited()).text(),
                        side.apply(law.cited()).confirmed() && !law.comparisonPending()))
                .orElse(Values.missing(field)));
    }
}
