package huanzhi.casefile.letter;

import huanzhi.base.Money;
import huanzhi.casefile.Decision;
import huanzhi.casefile.PenaltyKind;
import huanzhi.store.EnumNames;
import java.util.Map;
import java.util.Set;

/// What a letter imposes or means to impose, as it is kept beside the issued paper.
record PenaltyTerms(Set<PenaltyKind> kinds, Money fine, Money confiscated) {

    private static final String KINDS = "kinds";
    private static final String FINE = "fine";
    private static final String CONFISCATED = "confiscated";

    static PenaltyTerms of(Decision decision) {
        return new PenaltyTerms(decision.penalties(), decision.fine(), decision.confiscated());
    }

    static PenaltyTerms read(Map<String, String> written) {
        return new PenaltyTerms(
                EnumNames.split(PenaltyKind.class, written.get(KINDS)),
                sum(written.get(FINE)),
                sum(written.get(CONFISCATED)));
    }

    Map<String, String> written() {
        return Map.of(
                KINDS,
                EnumNames.join(kinds),
                FINE,
                Long.toString(fine.cents()),
                CONFISCATED,
                Long.toString(confiscated.cents()));
    }

    /// Whether this imposes a kind or a sum that `told` did not tell of.
    boolean goesBeyond(PenaltyTerms told) {
        return !told.kinds.containsAll(kinds)
                || fine.compareTo(told.fine) > 0
                || confiscated.compareTo(told.confiscated) > 0;
    }

    private static Money sum(String cents) {
        return new Money(Long.parseLong(cents));
    }
}
