package huanzhi.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What has to hold between the days of a case.
sealed interface DateRule {

    /// The day the rule is about.
    CaseDate later();

    Optional<Warning> check(Case checked);

    /// `later` may not be before `earlier`, or not before the limit that runs from it is over.
    ///
    /// Unless the day `unless` has come by then.
    record Order(
            CaseDate later,
            CaseDate earlier,
            Optional<Waiting> waiting,
            Optional<CaseDate> unless,
            String reason,
            String basis)
            implements DateRule {

        @Override
        public Optional<Warning> check(Case checked) {
            var first = later.of(checked).stream().min(Comparator.naturalOrder());
            var last = earlier.of(checked).stream().max(Comparator.naturalOrder());
            if (first.isEmpty() || last.isEmpty() || isExcused(checked, first.get())) {
                return Optional.empty();
            }
            var soonest = soonest(last.get());
            return first.get().isBefore(soonest) ? Optional.of(warning(first.get(), last.get())) : Optional.empty();
        }

        private LocalDate soonest(LocalDate day) {
            return waiting.map(limit -> limit.soonest(day)).orElse(day);
        }

        private boolean isExcused(Case checked, LocalDate day) {
            return unless.stream()
                    .flatMap(excuse -> excuse.of(checked).stream())
                    .anyMatch(excuse -> !excuse.isAfter(day));
        }

        private Warning warning(LocalDate day, LocalDate after) {
            var bound = waiting.map(limit -> " 之后最早的一天 " + limit.soonest(after) + "（" + limit.text(after) + "）")
                    .orElse("");
            return new Warning(
                    later.label() + " " + day + " 早于" + earlier.label() + " " + after + bound + "：" + reason + "，请核对。",
                    basis);
        }
    }

    /// There is no `later` without `earlier`.
    record Requirement(CaseDate later, CaseDate earlier, String reason, String basis) implements DateRule {

        @Override
        public Optional<Warning> check(Case checked) {
            if (!earlier.of(checked).isEmpty()) {
                return Optional.empty();
            }
            return later.of(checked).stream()
                    .findFirst()
                    .map(day -> new Warning(
                            "填了" + later.label() + " " + day + "，没有" + earlier.label() + "：" + reason + "，请补填。",
                            basis));
        }
    }
}
