package huanzhi.law.discretion.ui;

import huanzhi.base.Money;
import huanzhi.base.RecordKey;
import huanzhi.law.Violation;
import huanzhi.law.discretion.AdjustmentRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What stands in the fields above the tables; without a violation any table can be taken.
record FineInputs(
        Optional<RecordKey> record,
        Optional<Violation> violation,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> decidedOn,
        Optional<Money> base,
        Optional<AdjustmentRule> adjustment,
        Optional<Integer> percent,
        String ground,
        Optional<Money> least,
        Optional<Money> most) {

    static final FineInputs NONE = new FineInputs(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty());

    /// What decides which tables are offered; a change of the rest only reckons anew. The range typed is part of it
    /// where the law of an act does not tell one.
    Object question(boolean rangeOpen) {
        var range = rangeOpen || violation.isEmpty() ? List.of(least, most) : List.of();
        return List.of(record, violation, lastDay, decidedOn, range);
    }
}
