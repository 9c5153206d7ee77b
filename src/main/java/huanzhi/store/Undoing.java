package huanzhi.store;

import huanzhi.base.Refusal;
import huanzhi.store.journal.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// Takes past operations back, whole or in part, and tells beforehand what that would come to.
record Undoing(Opened opened, History history, Looking looking, Writing writing) {

    /// The latest operation that still stands, if there is one and it may be taken back.
    Optional<Operation> undoable() {
        return history.latestStanding(writing.lastSaved()).filter(Operation::undoable);
    }

    Operation undoLatest() {
        var latest = history.latestStanding(writing.lastSaved()).orElseThrow(() -> new Refusal("没有可以撤销的操作，请直接修改记录。"));
        return undo(latest.sequence());
    }

    Operation undo(long sequence) {
        var past = past(sequence);
        var operation = past.operation();
        return writing.save(Saving.Title.undoing(operation), _ -> {
            history.refuseUnlessUndoable(past, writing.lastSaved());
            new Undo(past, opened.shapes(), opened.store().connection()).run();
            return operation;
        });
    }

    UndoOutlook outlook(long sequence) {
        var past = past(sequence);
        history.refuseUnlessStanding(past, writing.lastSaved());
        try {
            return looking.ask(connection -> parts(past, connection).outlook());
        } catch (SQLException e) {
            throw new IllegalStateException("cannot look at operation " + sequence, e);
        }
    }

    UndoOutlook undoRest(long sequence) {
        var past = past(sequence);
        var outlook = outlook(sequence);
        if (outlook.records() == 0) {
            throw new Refusal("“" + past.operation().title() + "”的记录之后都又改过，没有可以撤销的，请逐项修改。");
        }
        return writing.save(
                Saving.Title.undoing(past.operation(), outlook.left().size()), _ -> {
                    history.refuseUnlessStanding(past, writing.lastSaved());
                    var connection = opened.store().connection();
                    try {
                        var parts = parts(past, connection);
                        new Undo(parts.rest(), opened.shapes(), connection).run();
                        return parts.outlook();
                    } catch (SQLException e) {
                        throw new IllegalStateException("cannot undo operation " + sequence, e);
                    }
                });
    }

    private History.Past past(long sequence) {
        return history.find(sequence, writing.lastSaved())
                .orElseThrow(() -> new Refusal("没有第 " + sequence + " 号操作，请核对序号。"));
    }

    private UndoParts parts(History.Past past, Connection connection) throws SQLException {
        Undo.requireSameShapes(past, opened.shapes());
        return UndoParts.of(past, history.later(past, writing.lastSaved()), opened.shapes(), connection);
    }
}
