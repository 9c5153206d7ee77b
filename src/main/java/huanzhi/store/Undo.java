package huanzhi.store;

import huanzhi.base.Refusal;
import huanzhi.store.journal.Operation;
import huanzhi.store.row.ChangeSet;
import huanzhi.store.row.RowChange;
import huanzhi.store.row.RowFinder;
import huanzhi.store.row.RowName;
import huanzhi.store.row.RowWriter;
import huanzhi.store.row.Shapes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Takes an operation back by the inverse of each of its row changes, newest first.
///
/// Every row must be as the operation left it. Only the column `version` goes on counting upwards, so that a form that
/// was opened before the undoing is still told that its record has changed.
final class Undo {

    private static final String VERSION = "version";

    /// The class of SQL states that a foreign or a unique key gives.
    private static final String BROKEN_CONSTRAINT = "23";

    private final Operation operation;
    private final List<RowChange> changes;
    private final Shapes shapes;
    private final Connection connection;

    /// `shapes` are those of the tables now.
    Undo(History.Past past, Shapes shapes, Connection connection) {
        this.operation = past.operation();
        this.changes = past.changes();
        this.shapes = shapes;
        this.connection = connection;
        requireSameShapes(past, shapes);
    }

    /// Refuses an operation on tables that have other columns `now`.
    static void requireSameShapes(History.Past past, Shapes now) {
        if (!past.operation().rows().keySet().stream().allMatch(table -> now.agreeOn(table, past.shapes()))) {
            throw refused(past.operation(), "其后程序升级，记录的结构变了");
        }
    }

    void run() {
        var steps = steps();
        var at = "";
        try (var finder = new RowFinder(connection);
                var writer = new RowWriter(connection)) {
            for (var step : steps) {
                var now = finder.find(step.table(), step.key());
                at = RowName.of(step, now.orElse(null));
                if (!fits(step, now.orElse(null))) {
                    throw refused("“" + at + "”在它之后又有改动");
                }
                Watched.rows(1);
                writer.write(countingOn(step, now.orElse(null)));
                writer.flush();
            }
        } catch (SQLException e) {
            if (e.getSQLState().startsWith(BROKEN_CONSTRAINT)) {
                throw refused("其后登记的内容引用了它（“" + at + "”），或者占用了它的编号");
            }
            throw new IllegalStateException("cannot undo operation " + operation.sequence(), e);
        }
        if (!ChangeSet.CURRENT.get().rows().equals(count(steps))) {
            throw refused("其后又为它增加了下属内容");
        }
    }

    private Refusal refused(String reason) {
        return refused(operation, reason);
    }

    private static Refusal refused(Operation operation, String reason) {
        return new Refusal("“" + operation.title() + "”不能撤销：" + reason + "，请逐项修改。");
    }

    /// Rows that come back by the same run of deletions come back owners first; the journal has a cascade's rows after
    /// the row that they fell with.
    private List<RowChange> steps() {
        var steps = new ArrayList<RowChange>();
        var returning = new ArrayList<RowChange>();
        for (var change : changes.reversed()) {
            if (change instanceof RowChange.Delete) {
                returning.add(change.inverse());
            } else {
                addOwnersFirst(returning, steps);
                steps.add(change.inverse());
            }
        }
        addOwnersFirst(returning, steps);
        return steps;
    }

    private void addOwnersFirst(List<RowChange> returning, List<RowChange> steps) {
        returning.sort(
                Comparator.comparingInt(change -> shapes.depth(change.table().name())));
        steps.addAll(returning);
        returning.clear();
    }

    static boolean fits(RowChange step, List<Object> now) {
        return switch (step) {
            case RowChange.Insert _ -> now == null;
            case RowChange.Delete delete -> now != null && sameButVersion(delete, now);
            case RowChange.Update update ->
                now != null
                        && update.cells().stream()
                                .filter(cell -> !cell.column().equals(VERSION))
                                .allMatch(cell -> Objects.equals(
                                        cell.before(), now.get(step.table().position(cell.column()))));
        };
    }

    private static boolean sameButVersion(RowChange.Delete delete, List<Object> now) {
        return delete.table().columns().stream()
                .filter(column -> !column.name().equals(VERSION))
                .allMatch(column -> Objects.equals(
                        delete.valueOf(column.name()), now.get(delete.table().position(column.name()))));
    }

    /// The step with a version higher than any that was ever read of the row.
    private static RowChange countingOn(RowChange step, List<Object> now) {
        return switch (step) {
            case RowChange.Delete delete -> delete;
            case RowChange.Insert insert -> insert.table().has(VERSION) ? counted(insert) : insert;
            case RowChange.Update update ->
                new RowChange.Update(
                        update.table(),
                        update.key(),
                        update.cells().stream()
                                .map(cell -> cell.column().equals(VERSION) ? counted(cell, update, now) : cell)
                                .toList());
        };
    }

    private static RowChange counted(RowChange.Insert insert) {
        var row = new ArrayList<>(insert.row());
        var version = insert.table().position(VERSION);
        row.set(version, (Integer) row.get(version) + 1);
        return new RowChange.Insert(insert.table(), row);
    }

    private static RowChange.Cell counted(RowChange.Cell cell, RowChange.Update update, List<Object> now) {
        var version = (Integer) now.get(update.table().position(VERSION));
        return new RowChange.Cell(VERSION, version, version + 1);
    }

    private static Map<String, Integer> count(List<RowChange> steps) {
        var counts = new TreeMap<String, Integer>();
        steps.forEach(step -> counts.merge(step.table().name(), 1, Integer::sum));
        return counts;
    }
}
