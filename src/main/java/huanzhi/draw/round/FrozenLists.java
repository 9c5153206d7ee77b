package huanzhi.draw.round;

import static java.util.stream.Collectors.toMap;

import huanzhi.draw.DrawRules;
import huanzhi.draw.Exclusion;
import huanzhi.draw.Inspector;
import huanzhi.draw.PastTeam;
import huanzhi.draw.Pool;
import huanzhi.draw.PoolEntry;
import huanzhi.draw.Quota;
import huanzhi.draw.Roster;
import huanzhi.officer.Availability;
import huanzhi.officer.OfficerId;
import huanzhi.plan.Candidate;
import huanzhi.register.EnterpriseId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The lists of a draw in the words of its core: enterprises by their codes, officers by their certificate numbers.
record FrozenLists(Pool pool, Roster roster, DrawRules rules, FreezeOrder order) {

    /// `capacity` is how many tasks an officer may have in the period.
    static FrozenLists of(FreezeOrder order, int capacity, List<PastTask> past) {
        var codes = order.candidates().eligible().stream().collect(toMap(Candidate::enterprise, Candidate::code));
        var certificates =
                order.officers().stream().collect(toMap(Availability::officer, Availability::certificateNumber));
        var loads = PastTasks.loads(past, order.period());
        return new FrozenLists(
                new Pool(order.candidates().eligible().stream()
                        .map(each -> new PoolEntry(each.code(), each.name(), each.category(), each.weight()))
                        .toList()),
                new Roster(order.officers().stream()
                        .map(each -> inspector(each, loads.getOrDefault(each.officer(), 0), capacity, codes))
                        .toList()),
                new DrawRules(
                        order.candidates().title(),
                        order.candidates().quotas().stream()
                                .map(each -> new Quota(each.category(), each.wanted(), each.working()))
                                .toList(),
                        pastTeams(past, codes, certificates)),
                order);
    }

    Frozen frozen(String closedSecret) {
        var enterprises = order.candidates().eligible().stream()
                .collect(toMap(Candidate::code, each -> each.enterprise().value()));
        var officers = order.officers().stream()
                .collect(toMap(
                        Availability::certificateNumber, each -> each.officer().value()));
        return new Frozen(
                pool.text(),
                roster.text(),
                rules.text(),
                order.candidates().leftOut().stream()
                        .map(each -> new Exclusion(each.code(), each.name(), each.reason()))
                        .toList(),
                closedSecret,
                pool.entries().stream()
                        .mapToLong(each -> enterprises.get(each.code()))
                        .toArray(),
                roster.inspectors().stream()
                        .mapToLong(each -> officers.get(each.id()))
                        .toArray());
    }

    private static Inspector inspector(Availability officer, int tasks, int capacity, Map<EnterpriseId, String> codes) {
        return new Inspector(
                officer.certificateNumber(),
                officer.name(),
                tasks,
                capacity,
                officer.experienced(),
                officer.recusedFrom().stream()
                        .map(codes::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)),
                officer.absence());
    }

    /// Only pairs of whom both still can be drawn, at enterprises that can be.
    private static List<PastTeam> pastTeams(
            List<PastTask> past, Map<EnterpriseId, String> codes, Map<OfficerId, String> certificates) {
        return PastTasks.lastTeams(past).entrySet().stream()
                .filter(each -> codes.containsKey(each.getKey())
                        && certificates.keySet().containsAll(each.getValue()))
                .map(each -> new PastTeam(
                        codes.get(each.getKey()),
                        certificates.get(each.getValue().getFirst()),
                        certificates.get(each.getValue().getLast())))
                .toList();
    }
}
