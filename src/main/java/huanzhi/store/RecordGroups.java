package huanzhi.store;

import huanzhi.store.row.RowChange;
import huanzhi.store.row.RowFinder;
import huanzhi.store.row.RowKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The row changes of an operation by the records they belong to: an enterprise goes with its details, a case with its
/// evidence.
final class RecordGroups {

    private final RowFinder finder;
    private final Map<RowKey, RowKey> joined = new HashMap<>();

    private RecordGroups(RowFinder finder) {
        this.finder = finder;
    }

    /// In the order of the first change of each; within one, in the order of the operation.
    static Collection<List<RowChange>> of(List<RowChange> changes, RowFinder finder) throws SQLException {
        var groups = new RecordGroups(finder);
        for (var change : changes) {
            for (var owner : groups.owners(change)) {
                groups.joined.put(groups.root(change.key()), groups.root(owner));
            }
        }
        var found = new LinkedHashMap<RowKey, List<RowChange>>();
        changes.forEach(change -> found.computeIfAbsent(groups.root(change.key()), _ -> new ArrayList<>())
                .add(change));
        return found.values();
    }

    /// A change that says nothing of its row's owners leaves them as they are, so the row itself is asked.
    private List<RowKey> owners(RowChange change) throws SQLException {
        var told = change.owners();
        if (!told.isEmpty() || change.table().owners().isEmpty()) {
            return told;
        }
        return finder.find(change.table(), change.key()).stream()
                .flatMap(row -> new RowChange.Insert(change.table(), row).owners().stream())
                .toList();
    }

    private RowKey root(RowKey key) {
        return Stream.iterate(key, each -> joined.getOrDefault(each, each))
                .filter(each -> joined.getOrDefault(each, each).equals(each))
                .findFirst()
                .orElseThrow();
    }
}
