package huanzhi.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// In which way a limit is found from its start. The start is never counted itself (民法典 201).
public sealed interface Term {

    /// Whether days can be left out of it.
    default boolean canPause() {
        return true;
    }

    /// Counted forward. `rollsOver`: a last day that is no working day moves to the next one.
    ///
    /// 15 days from 2026-09-18: the last is Saturday 2026-10-03, in the holidays, so 2026-10-08.
    record Within(Length length, boolean rollsOver) implements Term {
        @Override
        public boolean canPause() {
            return length.unit() != Unit.HOUR;
        }
    }

    /// Counted back from an event that is already fixed: the last day on which the thing may still be done.
    ///
    /// Seven working days before a hearing on 2026-10-20 (行政处罚法 64): notice by 2026-10-10, a worked Saturday.
    record Before(Length length) implements Term {
        @Override
        public boolean canPause() {
            return false;
        }
    }

    /// Begins when another limit has run out: three months after the six months in which the party could sue.
    record After(LimitRule lead, Length length) implements Term {}

    /// As long as another limit runs, such as asking for deferral while the fine can still be paid in time.
    record WhileRuns(LimitRule other) implements Term {
        @Override
        public boolean canPause() {
            return false;
        }
    }

    /// So many per cent a day until the cap: of 3 % a day up to 100 % the cap is reached on day 34 (33 days are 99 %).
    record Surcharge(BigDecimal percentPerDay, BigDecimal cap) implements Term {

        /// The day on which the cap is reached.
        public int lastDay() {
            return cap.divide(percentPerDay, 0, RoundingMode.CEILING).intValueExact();
        }
    }

    /// How many days there are from the day after the start to a second day, which is counted: `untilName` is that day.
    record Span(String untilName) implements Term {
        @Override
        public boolean canPause() {
            return false;
        }
    }
}
