package huanzhi.inspection.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import huanzhi.base.Stored;
import huanzhi.draw.PoolEntry;
import huanzhi.draw.round.OpenPool;
import huanzhi.draw.round.RoundViews;
import huanzhi.register.Enterprise;
import huanzhi.register.EnterpriseId;
import huanzhi.register.Enterprises;
import huanzhi.store.Reading;
import java.util.List;
import java.util.Map;
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
                .filter(entry -> ids.containsKey(entry.code()))
                .collect(groupingBy(PoolEntry::category))
                .entrySet()
                .stream()
                .map(category -> new DrawnPool(
                        pool.draw(),
                        pool.drawnOn(),
                        category.getKey(),
                        category.getValue().stream().collect(toMap(entry -> ids.get(entry.code()), PoolEntry::weight)),
                        category.getValue().stream()
                                .filter(entry -> pool.drawn().contains(entry.code()))
                                .map(entry -> ids.get(entry.code()))
                                .collect(toSet())));
    }

    private static String code(Stored<EnterpriseId, Enterprise> stored) {
        return stored.content().code().orElseGet(stored.id()::number);
    }
}
