package huanzhi.store;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.store.journal.JournalWriter;
import huanzhi.store.journal.Operation;
import huanzhi.store.journal.SealedLine;
import huanzhi.store.recovery.H2Store;
import huanzhi.store.recovery.Stoppage;
import huanzhi.store.row.ChangeSet;
import huanzhi.store.row.Shapes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Saves one operation as a whole: its rows into the store, its line into the journal, and then the store commits.
///
/// What may fail, in this order, and what is then true:
/// 1. the work, or noting how far the store comes: the store rolls back, the journal was not touched;
/// 2. putting the line down: the journal cuts it off again, the store rolls back;
/// 3. the store's commit: it is asked whether it committed. If not, the line is taken back; if it did, all is well;
/// 4. cutting off or asking: nobody knows. The line stays, nothing more is saved, and when the store is opened anew the
///    journal decides: the line is there whole and is replayed, or it is torn and is cut.
///
/// In every case the operation is there whole or not at all, and whoever was told "saved" was told the truth.
final class Saving {

    /// What an operation is called and whether, or what, it undoes.
    record Title(String text, boolean undoable, OptionalLong undoes) {

        private static final String UNDOING = "撤销：";

        static Title undoing(Operation operation) {
            var text = operation.undoes().isPresent() && operation.title().startsWith(UNDOING)
                    ? "恢复：" + operation.title().substring(UNDOING.length())
                    : UNDOING + operation.title();
            return new Title(text, true, OptionalLong.of(operation.sequence()));
        }

        /// Of an operation of which `left` records stay.
        static Title undoing(Operation operation, int left) {
            var whole = undoing(operation);
            return left == 0 ? whole : new Title(whole.text() + "（留下 " + left + " 条）", true, whole.undoes());
        }
    }

    private final H2Store store;
    private final JournalWriter journal;
    private final Shapes shapes;
    private final Clock clock;
    private final String operator;
    private final GuardedConnection guarded;
    private final Transaction transaction;
    private ChangeSet changes;
    private boolean doubtful;
    private volatile long lastSaved;

    Saving(H2Store store, JournalWriter journal, Clock clock, String operator) throws SQLException {
        this.store = store;
        this.journal = journal;
        this.shapes = journal.header().shapes();
        this.clock = clock;
        this.operator = operator;
        this.lastSaved = journal.last().sequence();
        store.connection().setAutoCommit(false);
        guarded = GuardedConnection.forWriting(store.connection());
        transaction = new Transaction(DSL.using(guarded, SQLDialect.H2, Looking.SETTINGS), clock);
    }

    /// Sequence of the last operation that was saved.
    long lastSaved() {
        return lastSaved;
    }

    /// The operation this thread is within, to read what it has written so far.
    Optional<Reading> current() {
        return ChangeSet.CURRENT.isBound() && ChangeSet.CURRENT.get() == changes
                ? Optional.of(transaction)
                : Optional.empty();
    }

    synchronized <T> T save(Title title, Function<Transaction, T> work) {
        if (guarded.isOpen()) {
            throw new IllegalStateException("“" + title.text() + "” begins inside another operation");
        }
        if (doubtful) {
            throw new Refusal("上一次保存没有得到磁盘的确认，请关闭程序再打开，核对最后一项操作后再继续。");
        }
        var saved = false;
        changes = new ChangeSet(shapes);
        guarded.open();
        try {
            var result = ScopedValue.where(ChangeSet.CURRENT, changes).call(() -> work.apply(transaction));
            guarded.shut();
            Watched.lastChance();
            settle(title);
            saved = true;
            return result;
        } catch (SQLException e) {
            if (doubtful) {
                throw new Refusal("“" + title.text() + "”是否已保存无法确认，请关闭程序再打开，核对后再继续。", e);
            }
            throw told(title, new IllegalStateException("cannot save “" + title.text() + "”", e));
        } catch (RuntimeException e) {
            throw told(title, e);
        } finally {
            guarded.shut();
            if (!saved) {
                rollBack();
            }
        }
    }

    /// Does `work` on the bare store while nobody saves.
    synchronized <T> T between(Upkeep.Work<T> work) throws IOException, SQLException {
        try {
            return work.run();
        } finally {
            store.connection().rollback();
        }
    }

    private void settle(Title title) throws SQLException {
        if (changes.isEmpty()) {
            store.connection().commit();
            return;
        }
        var line = append(title);
        try {
            store.connection().commit();
        } catch (SQLException e) {
            askWhetherCommitted(line, e);
        }
        doubtful = false;
        lastSaved = line.position().sequence();
    }

    private SealedLine append(Title title) throws SQLException {
        try {
            if (journal.isSegmentFull()) {
                journal.beginSegment(journal.header().schema(), shapes, clock.now());
            }
            var operation = new Operation(
                    journal.last().sequence() + 1,
                    clock.now(),
                    operator,
                    title.text(),
                    title.undoable(),
                    title.undoes(),
                    changes.rows());
            var line = journal.seal(operation, changes);
            store.moveTo(line.position());
            doubtful = true;
            journal.append(line);
            return line;
        } catch (IOException e) {
            doubtful = journal.isDoubtful();
            throw new Refusal("“" + title.text() + "”没有保存：日志写不进磁盘（" + e.getMessage() + "），请腾出磁盘空间或检查磁盘后再保存。", e);
        }
    }

    private void askWhetherCommitted(SealedLine line, SQLException failure) throws SQLException {
        store.connection().rollback();
        if (!store.position().equals(line.position())) {
            journal.takeBack();
            doubtful = journal.isDoubtful();
            throw new Refusal("没有保存：数据库拒绝了这次写入（" + failure.getMessage() + "），请再保存一次。", failure);
        }
    }

    private static RuntimeException told(Title title, RuntimeException failure) {
        return Stoppage.told(failure, "“" + title.text() + "”没有保存");
    }

    private void rollBack() {
        try {
            store.connection().rollback();
        } catch (SQLException e) {
            doubtful = true;
        }
    }
}
