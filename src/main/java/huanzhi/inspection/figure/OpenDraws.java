package huanzhi.inspection.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import huanzhi.base.Stored;
import huanzhi.draw.Chances;
import huanzhi.draw.PoolEntry;
import huanzhi.draw.round.OpenPool;
import huanzhi.draw.round.RoundViews;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.store.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The office's own draws, as far as every name in them is open. Who is in the register no longer is left out.
public record OpenDraws(RoundViews views, Enterprises enterprises) implements DrawHistory {

    @Override
    public List<DrawnPool> of(Reading reading) {
        var pools = views.openPools(reading);
        if (pools.isEmpty()) {
            return List.of();
        }
        var ids = enterprises.all(reading).stream().collect(toMap(OpenDraws::code, Stored::id, (one, other) -> one));
        return pools.stream().flatMap(pool -> categories(pool, ids)).toList();
    }

    private static Stream<DrawnPool> categories(OpenPool pool, Map<String, EnterpriseId> ids) {
        return pool.pool().entries().stream()
                .collect(groupingBy(PoolEntry::category, TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(category -> drawn(pool, category.getKey(), category.getValue(), ids));
    }

    /// The chances are those in the whole pool, also of who has left the register since.
    private static DrawnPool drawn(
            OpenPool pool, String category, List<PoolEntry> entries, Map<String, EnterpriseId> ids) {
        var drawn = entries.stream()
                .filter(entry -> pool.drawn().contains(entry.code()))
                .toList();
        var chances = Chances.of(
                entries.stream().collect(groupingBy(PoolEntry::weight, TreeMap::new, summingInt(_ -> 1))),
                drawn.size());
        return new DrawnPool(
                pool.draw(),
                pool.drawnOn(),
                category,
                entries.stream()
                        .filter(entry -> ids.containsKey(entry.code()))
                        .collect(toMap(entry -> ids.get(entry.code()), entry -> chances.get(entry.weight()))),
                drawn.stream()
                        .flatMap(entry -> Optional.ofNullable(ids.get(entry.code())).stream())
                        .collect(toSet()));
    }

    private static String code(Stored<EnterpriseId, Enterprise> stored) {
        return stored.content().code().orElseGet(stored.id()::number);
    }
}
