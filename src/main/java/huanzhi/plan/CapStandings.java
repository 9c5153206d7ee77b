package huanzhi.plan;

import static java.util.stream.Collectors.groupingBy;

import huanzhi.register.EnterpriseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Where every enterprise stands with the frequency cap on one day.
public final class CapStandings {

    private final CapCounting counting;
    private final LocalDate day;
    private final Map<EnterpriseId, List<Visit>> visits;
    private final Map<EnterpriseId, List<EarlierDraw>> draws;
    private final Map<EnterpriseId, List<CapAllowance>> allowances;

    /// What lies in another year than `day` or after it does not count.
    CapStandings(
            CapCounting counting,
            LocalDate day,
            Collection<Visit> visits,
            Collection<EarlierDraw> draws,
            Collection<CapAllowance> allowances) {
        this.counting = counting;
        this.day = day;
        this.visits = visits.stream().filter(each -> inYear(each.day())).collect(groupingBy(Visit::enterprise));
        this.draws = draws.stream().filter(each -> inYear(each.drawnOn())).collect(groupingBy(EarlierDraw::enterprise));
        this.allowances = allowances.stream()
                .filter(each -> inYear(each.allowedOn()))
                .collect(groupingBy(CapAllowance::enterprise));
    }

    /// Quick for the many that were neither inspected nor drawn, because a list asks for all.
    public CapStanding of(EnterpriseId enterprise) {
        var visited = visits.getOrDefault(enterprise, List.of());
        return new CapStanding(
                enterprise,
                day.getYear(),
                counting.cap(),
                visited.isEmpty() ? List.of() : counting.counted(visited),
                draws.containsKey(enterprise) ? awaited(enterprise, visited) : 0,
                allowances.getOrDefault(enterprise, List.of()));
    }

    /// Each draw is met by one visit of a draw on its day or later.
    private int awaited(EnterpriseId enterprise, List<Visit> visited) {
        var made = new ArrayList<>(
                visited.stream().filter(Visit::drawn).map(Visit::day).sorted().toList());
        var awaited = 0;
        var drawn = draws.get(enterprise).stream()
                .map(EarlierDraw::drawnOn)
                .sorted()
                .toList();
        for (var draw : drawn) {
            var visit = made.stream().filter(each -> !each.isBefore(draw)).findFirst();
            if (visit.isPresent()) {
                made.remove(visit.get());
            } else {
                awaited++;
            }
        }
        return awaited;
    }

    private boolean inYear(LocalDate each) {
        return each.getYear() == day.getYear() && !each.isAfter(day);
    }
}
