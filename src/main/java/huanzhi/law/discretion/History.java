package huanzhi.law.discretion;

import java.time.LocalDate;
import java.util.List;

/// What the records hold against a party from before an act was found: decided violations and upheld complaints.
public record History(List<PriorRecord> violations, List<PriorRecord> complaints) {

    public static final History NONE = new History(List.of(), List.of());

    public History {
        violations = List.copyOf(violations);
        complaints = List.copyOf(complaints);
    }

    /// 自发现本次之日（不含）向前 so many years: the first and the last day that count.
    ///
    /// Found on 2026-03-10, two years: 2024-03-10 to 2026-03-09.
    public record Window(LocalDate first, LocalDate last) {

        public static Window before(LocalDate found, int years) {
            return new Window(found.minusYears(years), found.minusDays(1));
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
