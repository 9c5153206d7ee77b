package huanzhi.draw;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Gives each task its two officers.
///
/// For task k at an enterprise those who may go there stand in line: who has the fewest tasks of the quarter first,
/// among equals by HMAC-SHA256(seed, `k|enterprise code|officer id`). The first two of that line go of whom at least
/// one has a year's experience and who were not both there last time; pairs are tried first with second, first with
/// third, second with third, first with fourth, and so on.
final class Teams {

    private final Seed seed;
    private final Roster roster;
    private final Map<String, List<PastTeam>> past;
    private final Map<String, Integer> tasks = new HashMap<>();

    /// Who was exchanged at which enterprise, and does not come back there.
    private final Map<String, Set<String>> exchanged = new HashMap<>();

    Teams(Seed seed, Roster roster, DrawRules rules) {
        this.seed = seed;
        this.roster = roster;
        this.past = rules.pastTeams().stream().collect(Collectors.groupingBy(PastTeam::code));
        roster.inspectors().forEach(each -> tasks.put(each.id(), each.tasks()));
    }

    /// Empty where no two officers may go there.
    Optional<Team> take(int task, String code) {
        var line = line(task, code);
        for (var second = 1; second < line.size(); second++) {
            for (var first = 0; first < second; first++) {
                if (may(line.get(first), line.get(second), code)) {
                    var team = new Team(line.get(first).id(), line.get(second).id());
                    count(team, 1);
                    return Optional.of(team);
                }
            }
        }
        return Optional.empty();
    }

    /// The team goes elsewhere: what it had counts no longer.
    void release(Team team) {
        count(team, -1);
    }

    /// `officer` goes, the other one stays and leads; with him goes the first in line who may. Where nobody may, the
    /// other one goes too and a team is found as for any task.
    Optional<Team> exchange(int task, String code, Team team, String officer) {
        exchanged.computeIfAbsent(code, any -> new HashSet<>()).add(officer);
        release(team);
        var staying = inspector(team.other(officer));
        var next = line(task, code).stream()
                .filter(each -> !each.id().equals(staying.id()))
                .filter(each -> may(staying, each, code))
                .map(each -> new Team(staying.id(), each.id()))
                .findFirst();
        next.ifPresent(found -> count(found, 1));
        return next.or(() -> take(task, code));
    }

    /// An officer with the ticket by which he stands among equals.
    private record Place(Inspector inspector, int tasks, String ticket) {}

    private List<Inspector> line(int task, String code) {
        var gone = exchanged.getOrDefault(code, Set.of());
        return roster.inspectors().stream()
                .filter(each -> each.mayTake(code, tasks.get(each.id())) && !gone.contains(each.id()))
                .map(each -> new Place(each, tasks.get(each.id()), seed.ticket(task + "|" + code + "|" + each.id())))
                .sorted(Comparator.comparing(Place::tasks).thenComparing(Place::ticket))
                .map(Place::inspector)
                .toList();
    }

    private boolean may(Inspector one, Inspector other, String code) {
        return (one.experienced() || other.experienced())
                && past.getOrDefault(code, List.of()).stream().noneMatch(each -> each.is(one.id(), other.id()));
    }

    private Inspector inspector(String id) {
        return roster.inspectors().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void count(Team team, int change) {
        tasks.merge(team.first(), change, Integer::sum);
        tasks.merge(team.second(), change, Integer::sum);
    }
}
