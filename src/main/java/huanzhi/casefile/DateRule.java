package huanzhi.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What has to hold between the days of a case.
sealed interface DateRule {

    /// The day the rule is about.
    CaseDate later();

    Optional<Warning> check(Case checked);

    /// `later` may not be before the day `days` after `earlier`, unless the day `unless` has come by then.
    ///
    /// Working days are not counted here: where the law gives some, `days` is the least number of natural days
    /// they can take, so what is told is certainly wrong, and not all that is wrong is told. Five working days
    /// after a notice served on 2024-05-02 end on 2024-05-07 at the soonest, so a decision before 2024-05-08 is
    /// too early.
    record Order(CaseDate later, CaseDate earlier, int days, Optional<CaseDate> unless, String reason, String basis)
            implements DateRule {

        @Override
        public Optional<Warning> check(Case checked) {
            var first = later.of(checked).stream().min(Comparator.naturalOrder());
            var last = earlier.of(checked).stream().max(Comparator.naturalOrder());
            if (first.isEmpty() || last.isEmpty() || isExcused(checked, first.get())) {
                return Optional.empty();
            }
            var soonest = last.get().plusDays(days);
            return first.get().isBefore(soonest) ? Optional.of(warning(first.get(), last.get())) : Optional.empty();
        }

        private boolean isExcused(Case checked, LocalDate day) {
            return unless.stream()
                    .flatMap(excuse -> excuse.of(checked).stream())
                    .anyMatch(excuse -> !excuse.isAfter(day));
        }

        private Warning warning(LocalDate day, LocalDate after) {
            var bound = days == 0 ? "" : " 之后第 " + days + " 日（" + after.plusDays(days) + "）";
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
