package huanzhi.store;

import huanzhi.store.journal.Operation;
import huanzhi.store.row.RowChange;
import huanzhi.store.row.RowFinder;
import huanzhi.store.row.RowKey;
import huanzhi.store.row.RowName;
import huanzhi.store.row.Shapes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Parts an operation into the records that can still be taken back and those that have to be left: a later operation
/// touched them, something refers to them, or their rows are not as the operation left them.
///
/// A record is taken back with all its rows or not at all.
final class UndoParts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final History.Past past;
    private final Map<RowKey, Operation> later;
    private final Connection connection;
    private final Map<String, Map<RowKey, String>> referredTo = new HashMap<>();
    private final Set<RowKey> own = new HashSet<>();
    private final ForeignRows foreign;
    private final List<UndoOutlook.Left> left = new ArrayList<>();
    private final Set<RowKey> kept = new HashSet<>();
    private int records;

    /// `later` holds the latest operation since that still stands, of the rows that have one.
    private UndoParts(History.Past past, Map<RowKey, Operation> later, Shapes shapes, Connection connection) {
        this.past = past;
        this.later = later;
        this.connection = connection;
        this.foreign = new ForeignRows(connection, shapes);
        past.changes().forEach(change -> own.add(change.key()));
    }

    static UndoParts of(History.Past past, Map<RowKey, Operation> later, Shapes shapes, Connection connection)
            throws SQLException {
        var parts = new UndoParts(past, later, shapes, connection);
        parts.part();
        return parts;
    }

    UndoOutlook outlook() {
        return new UndoOutlook(past.operation(), records, left);
    }

    /// The operation without what has to be left.
    History.Past rest() {
        return new History.Past(
                past.operation(),
                past.changes().stream()
                        .filter(change -> !kept.contains(change.key()))
                        .toList(),
                past.shapes());
    }

    private void part() throws SQLException {
        try (var finder = new RowFinder(connection)) {
            for (var group : RecordGroups.of(past.changes(), finder)) {
                var obstacle = obstacle(group, finder);
                if (obstacle.isEmpty()) {
                    records++;
                } else {
                    left.add(new UndoOutlook.Left(name(group, finder), obstacle.get()));
                    group.forEach(change -> kept.add(change.key()));
                }
            }
        }
    }

    private Optional<String> obstacle(List<RowChange> group, RowFinder finder) throws SQLException {
        for (var change : group) {
            if (later.containsKey(change.key())) {
                return Optional.of(told(later.get(change.key())));
            }
        }
        for (var change : group) {
            if (change instanceof RowChange.Insert && referredTo(change.key()).isPresent()) {
                return Optional.of("其后登记了" + referredTo(change.key()).get());
            }
        }
        for (var change : group) {
            var now = finder.find(change.table(), change.key());
            if (isLast(change, group) && !Undo.fits(change.inverse(), now.orElse(null))) {
                return Optional.of("其后又有改动");
            }
        }
        return Optional.empty();
    }

    private static boolean isLast(RowChange change, List<RowChange> group) {
        return group.stream()
                        .filter(each -> each.key().equals(change.key()))
                        .reduce((_, next) -> next)
                        .orElseThrow()
                == change;
    }

    private Optional<String> referredTo(RowKey key) throws SQLException {
        var found = referredTo.get(key.table());
        if (found == null) {
            found = foreign.to(key.table(), own);
            referredTo.put(key.table(), found);
        }
        return Optional.ofNullable(found.get(key));
    }

    private static String name(List<RowChange> group, RowFinder finder) throws SQLException {
        for (var change : group) {
            var now = finder.find(change.table(), change.key());
            var name = RowName.of(change, now.orElse(null));
            if (!name.equals(change.key().toString())) {
                return name;
            }
        }
        return group.getFirst().key().toString();
    }

    private static String told(Operation operation) {
        return MINUTE.format(operation.time()) + " “" + operation.title() + "”（" + operation.operator() + "）";
    }
}
