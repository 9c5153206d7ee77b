package huanzhi.store;

import huanzhi.base.Refusal;
import huanzhi.store.journal.Operation;
import huanzhi.store.journal.Segments;
import huanzhi.store.row.RowChange;
import huanzhi.store.row.RowKey;
import huanzhi.store.row.Shapes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was done, read from the journal: of one record, or of the whole house.
final class History {

    /// An operation with what it changed, and the shapes of the tables then.
    record Past(Operation operation, List<RowChange> changes, Shapes shapes) {}

    private final JournalIndex index;

    History(Segments segments) {
        index = new JournalIndex(segments);
    }

    synchronized List<Change> of(RowKey record, long lastSaved) {
        return reading(lastSaved, () -> {
            var changes = new ArrayList<Change>();
            for (var entry : index.touching(record).toList()) {
                var operation = index.operation(entry);
                index.changes(entry, change -> {
                    if (JournalIndex.concerns(record, change)) {
                        changes.add(Change.of(operation, change));
                    }
                });
            }
            return changes;
        });
    }

    synchronized List<Operation> operations(int most, long lastSaved) {
        return reading(lastSaved, () -> {
            var operations = new ArrayList<Operation>();
            for (var entry : index.latestFirst().limit(most).toList()) {
                operations.add(index.operation(entry));
            }
            return operations;
        });
    }

    /// The latest operation that stands and is not itself an undoing.
    synchronized Optional<Operation> latestStanding(long lastSaved) {
        return reading(lastSaved, () -> {
            for (var entry : (Iterable<JournalIndex.Entry>) index.latestFirst()::iterator) {
                var operation = index.operation(entry);
                if (operation.undoes().isEmpty() && index.stands(operation.sequence())) {
                    return Optional.of(operation);
                }
            }
            return Optional.empty();
        });
    }

    /// The operation with its changes, newest change last.
    synchronized Optional<Past> find(long sequence, long lastSaved) {
        return reading(lastSaved, () -> {
            var found = index.of(sequence).findFirst();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            var changes = new ArrayList<RowChange>();
            index.changes(found.get(), changes::add);
            return Optional.of(new Past(
                    index.operation(found.get()), changes, found.get().header().shapes()));
        });
    }

    /// Refuses where operation `past` was saved for good, was taken back already, or a later one that still stands
    /// touched the same rows; an undoing cancels out with what it undid.
    synchronized void refuseUnlessUndoable(Past past, long lastSaved) {
        refuseUnlessStanding(past, lastSaved);
        var sequence = past.operation().sequence();
        var later = new LaterChanges(past.operation().title());
        reading(lastSaved, () -> {
            for (var change : past.changes()) {
                for (var entry : index.touchingRow(change.key()).toList()) {
                    if (entry.sequence() > sequence && index.stands(entry.sequence())) {
                        noteIfAction(later, change, index.operation(entry));
                    }
                }
            }
            return null;
        });
        later.refuseIfAny();
    }

    /// Refuses where operation `past` was saved for good or was taken back already.
    synchronized void refuseUnlessStanding(Past past, long lastSaved) {
        var title = past.operation().title();
        if (!past.operation().undoable()) {
            throw new Refusal("“" + title + "”不能撤销：它已经生效或者用掉了编号，请按规定更正或作废。");
        }
        reading(lastSaved, () -> {
            var undoing = index.undoing(past.operation().sequence()).findFirst();
            if (undoing.isPresent()) {
                throw new Refusal("“" + title + "”已经撤销过了，" + whatIsLeft(past, undoing.get()));
            }
            return null;
        });
    }

    private String whatIsLeft(Past past, JournalIndex.Entry undoing) throws IOException {
        var left = past.changes().stream()
                .map(RowChange::key)
                .anyMatch(key -> index.touchingRow(key).noneMatch(undoing::equals));
        return left ? "当时留下了几条；要把它们也撤销，请先撤销" + index.operation(undoing).sentence() + "，再撤销整批。" : "不用再撤销。";
    }

    /// Of the rows of `past` that later operations touched, the latest of those that still stand; a row that `past`
    /// added is touched too where something was put under it.
    synchronized Map<RowKey, Operation> later(Past past, long lastSaved) {
        return reading(lastSaved, () -> {
            var later = new HashMap<RowKey, Operation>();
            for (var change : past.changes()) {
                var touching = change instanceof RowChange.Insert
                        ? index.touching(change.key())
                        : index.touchingRow(change.key());
                for (var entry : touching.toList()) {
                    if (entry.sequence() > past.operation().sequence() && index.stands(entry.sequence())) {
                        var operation = index.operation(entry);
                        if (operation.undoes().isEmpty()) {
                            later.put(change.key(), operation);
                        }
                    }
                }
            }
            return later;
        });
    }

    private static void noteIfAction(LaterChanges later, RowChange change, Operation operation) {
        if (operation.undoes().isEmpty()) {
            later.note(change, operation);
        }
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private <T> T reading(long lastSaved, Question<T> question) {
        try {
            index.readOn(lastSaved);
            return question.ask();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the journal", e);
        }
    }
}
