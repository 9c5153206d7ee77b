package huanzhi.draw;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives each task its two officers.
///
/// For task k at an enterprise those who may go there stand in line: who has the fewest tasks of the quarter first,
/// among
/// equals by HMAC-SHA256(seed, `k|enterprise code|officer id`). The first two of that line go of whom at least one has
/// a
/// year's experience and who were not both there last time; pairs are tried first with second, first with third, second
/// with third, first with fourth, and so on.
final class Teams {

    private final Seed seed;
    private final Roster roster;
    private final DrawRules rules;
    private final Map<String, Integer> tasks = new HashMap<>();

    Teams(Seed seed, Roster roster, DrawRules rules) {
        this.seed = seed;
        this.roster = roster;
        this.rules = rules;
        roster.inspectors().forEach(each -> tasks.put(each.id(), each.tasks()));
    }

    /// Empty where no two officers may go there.
    Optional<Team> take(int task, String code) {
        var line = line(task, code);
        for (var second = 1; second < line.size(); second++) {
            for (var first = 0; first < second; first++) {
                var team = new Team(line.get(first).id(), line.get(second).id());
                if (may(line.get(first), line.get(second), code)) {
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

    private List<Inspector> line(int task, String code) {
        return roster.inspectors().stream()
                .filter(each -> each.mayTake(code, tasks.get(each.id())))
                .sorted(Comparator.comparing((Inspector each) -> tasks.get(each.id()))
                        .thenComparing(each -> seed.ticket(task + "|" + code + "|" + each.id())))
                .toList();
    }

    private boolean may(Inspector one, Inspector other, String code) {
        return (one.experienced() || other.experienced())
                && rules.pastTeams().stream()
                        .noneMatch(past -> past.code().equals(code) && past.is(one.id(), other.id()));
    }

    private void count(Team team, int change) {
        tasks.merge(team.first(), change, Integer::sum);
        tasks.merge(team.second(), change, Integer::sum);
    }
}
