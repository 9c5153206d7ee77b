package huanzhi.draw.round;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.draw.DrawnTask;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.Officers;
import huanzhi.officer.ReviewTerm;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// On which days the officers of one draw's tasks may go: not on leave, and with a valid certificate
/// (行政处罚法第四十二条).
///
/// It says which task cannot have which day, never who is in the way, because the names are sealed until then.
final class TeamDays {

    private static final String CERTIFICATE = "有执法人员的执法证在那天不再有效";
    private static final String LEAVE = "有执法人员在那天请假或者外出";

    private final Map<Integer, List<Officer>> teams;
    private final ReviewTerm reviews;

    private TeamDays(Map<Integer, List<Officer>> teams, ReviewTerm reviews) {
        this.teams = teams;
        this.reviews = reviews;
    }

    /// Of a draw that was drawn, with certificates and leave as they are written down now.
    static TeamDays of(Reading reading, Round round, Vault vault) {
        var officers = new Officers().all(reading).stream().collect(Collectors.toMap(Stored::id, Stored::content));
        var ids = vault.frozen(round).officerIds();
        return new TeamDays(
                vault.record(round).result().tasks().stream()
                        .collect(Collectors.toMap(DrawnTask::number, task -> team(task, ids, officers))),
                ReviewTerm.now(reading));
    }

    /// What is in the way of task `number` on `day`, as the end of a sentence.
    Optional<String> hindrance(int number, LocalDate day) {
        var team = teams.getOrDefault(number, List.of());
        if (team.stream().anyMatch(officer -> reviews.flaw(officer, day).isPresent())) {
            return Optional.of(CERTIFICATE);
        }
        return team.stream().anyMatch(officer -> officer.leaveOn(day).isPresent())
                ? Optional.of(LEAVE)
                : Optional.empty();
    }

    /// Those of `days` on which task `number` may be done; all of them where there is none, to be refused together.
    List<LocalDate> among(List<LocalDate> days, int number) {
        var free = days.stream().filter(day -> hindrance(number, day).isEmpty()).toList();
        return free.isEmpty() ? days : free;
    }

    /// Refuses days on which somebody may not go, with the numbers of the tasks.
    void require(Map<Integer, LocalDate> days) {
        var hindered = new TreeMap<String, TreeSet<Integer>>();
        days.forEach((number, day) -> hindrance(number, day)
                .ifPresent(why ->
                        hindered.computeIfAbsent(why, _ -> new TreeSet<>()).add(number)));
        if (!hindered.isEmpty()) {
            throw new Refusal(hindered.entrySet().stream()
                    .map(each -> "第 " + numbers(each.getValue()) + " 项任务" + each.getKey())
                    .collect(Collectors.joining("；", "", "，请另选日期，或者先更正人员档案（启封前不显示是谁）。")));
        }
    }

    private static String numbers(Collection<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }

    private static List<Officer> team(DrawnTask task, Map<String, OfficerId> ids, Map<OfficerId, Officer> officers) {
        return task.team().stream()
                .flatMap(team -> Stream.of(team.first(), team.second()))
                .map(ids::get)
                .map(officers::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
