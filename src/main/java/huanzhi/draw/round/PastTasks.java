package huanzhi.draw.round;

import huanzhi.base.Stored;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What earlier draws have come to, sealed ones among them: for loads, for pairs, and for who was drawn when.
final class PastTasks {

    private final Rounds rounds;
    private final RoundTasks tasks;
    private final Vault vault;

    PastTasks(Rounds rounds, RoundTasks tasks, Vault vault) {
        this.rounds = rounds;
        this.tasks = tasks;
        this.vault = vault;
    }

    /// The oldest first. Only draws with a sealed task are unlocked.
    List<PastTask> all(Reading reading) {
        var opened = tasks.opened(reading).stream()
                .map(each -> each.content())
                .collect(Collectors.groupingBy(RoundTask::round));
        var sealed = tasks.sealedRounds(reading);
        var past = new ArrayList<PastTask>();
        for (var round : rounds.drawn(reading)) {
            past.addAll(
                    sealed.contains(round.id())
                            ? sealed(reading, round)
                            : opened.getOrDefault(round.id(), List.of()).stream()
                                    .map(task -> open(round.content(), task))
                                    .toList());
        }
        return past;
    }

    /// Only what people may know.
    List<PastTask> open(Reading reading) {
        var drawn = rounds.drawn(reading).stream().collect(Collectors.toMap(Stored::id, Stored::content));
        return tasks.opened(reading).stream()
                .map(Stored::content)
                .filter(task -> drawn.containsKey(task.round()))
                .map(task -> open(drawn.get(task.round()), task))
                .toList();
    }

    /// How many tasks each officer has in the quarters of `period`.
    static Map<OfficerId, Integer> loads(List<PastTask> past, DrawPeriod period) {
        var loads = new HashMap<OfficerId, Integer>();
        past.stream()
                .filter(task -> task.period().overlaps(period))
                .flatMap(task -> task.officers().stream())
                .forEach(officer -> loads.merge(officer, 1, Integer::sum));
        return loads;
    }

    /// The team that was last at each enterprise.
    static Map<EnterpriseId, List<OfficerId>> lastTeams(List<PastTask> past) {
        return past.stream()
                .filter(task -> task.officers().size() == 2)
                .sorted(Comparator.comparing(PastTask::drawnOn))
                .collect(Collectors.toMap(PastTask::enterprise, PastTask::officers, (_, later) -> later));
    }

    private static PastTask open(Round round, RoundTask task) {
        var opening = task.opening().orElseThrow();
        return new PastTask(
                round.matter(),
                round.period(),
                round.drawn().at().toLocalDate(),
                task.category(),
                opening.enterprise(),
                opening.officers(),
                true);
    }

    private List<PastTask> sealed(Reading reading, Stored<RoundId, Round> stored) {
        var open = tasks.of(reading, stored.id()).stream()
                .filter(each -> each.content().isOpen())
                .map(each -> each.content().number())
                .collect(Collectors.toSet());
        var round = stored.content();
        var frozen = vault.frozen(round);
        var enterprises = frozen.enterpriseIds();
        var officers = frozen.officerIds();
        return vault.record(round).result().tasks().stream()
                .map(task -> new PastTask(
                        round.matter(),
                        round.period(),
                        round.drawn().at().toLocalDate(),
                        task.category(),
                        enterprises.get(task.code()),
                        task.team().stream()
                                .flatMap(team -> Stream.of(team.first(), team.second()))
                                .map(officers::get)
                                .toList(),
                        open.contains(task.number())))
                .toList();
    }
}
