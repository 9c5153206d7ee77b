package huanzhi.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// Which visits count towards the frequency cap: on-site ones of some kinds, several on one day once if so set.
///
/// 国办发〔2024〕54号 leaves the way of counting to the provinces.
public record CapCounting(int cap, Set<String> kinds, boolean sameDayOnce) {

    public CapCounting {
        kinds = Set.copyOf(kinds);
    }

    /// The days of the visits that count, the earliest first.
    List<LocalDate> counted(Collection<Visit> visits) {
        var days = visits.stream().filter(this::counts).map(Visit::day).sorted();
        return (sameDayOnce ? days.distinct() : days).toList();
    }

    private boolean counts(Visit visit) {
        return visit.onSite() && kinds.contains(visit.kind());
    }
}
