package huanzhi.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The working of one deadline while it is being computed.
final class Working {

    private final DeadlineRequest request;
    private final WorkingCalendar calendar;
    private final List<Step> steps = new ArrayList<>(8);
    private final List<Integer> provisionalYears = new ArrayList<>(0);

    Working(DeadlineRequest request, WorkingCalendar calendar) {
        this.request = request;
        this.calendar = calendar;
    }

    void add(Step step) {
        steps.add(step);
    }

    /// What another deadline came to on the way, but for what it says of its own end.
    void add(Deadline other) {
        other.steps().stream()
                .filter(step -> !(step instanceof Step.NextStepOpens || step instanceof Step.Provisional))
                .forEach(steps::add);
        other.provisionalYears().forEach(this::provisional);
    }

    /// The calendar decided something between these days, so its years should be known.
    void consulted(LocalDate first, LocalDate last) {
        for (var year = first.getYear(); year <= last.getYear(); year++) {
            if (!calendar.isKnown(year)) {
                provisional(year);
            }
        }
    }

    Deadline deadline(LocalDate strict, LocalDate lawful) {
        return deadline(strict, lawful, Optional.empty(), OptionalLong.empty());
    }

    Deadline deadline(LocalDate strict, LocalDate lawful, Optional<LocalTime> time, OptionalLong days) {
        provisionalYears.forEach(year -> steps.add(new Step.Provisional(year)));
        return new Deadline(request, strict, lawful, time, days, steps, provisionalYears);
    }

    private void provisional(int year) {
        if (!provisionalYears.contains(year)) {
            provisionalYears.add(year);
        }
    }
}
