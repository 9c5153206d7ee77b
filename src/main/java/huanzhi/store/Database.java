package huanzhi.store;

import huanzhi.base.Clock;
import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.store.disk.StoredFiles;
import huanzhi.store.journal.Operation;
import huanzhi.store.recovery.Backup;
import huanzhi.store.recovery.BackupNote;
import huanzhi.store.recovery.Schema;
import huanzhi.store.recovery.Snapshot;
import huanzhi.store.recovery.Verification;
import huanzhi.store.row.RowKey;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// The safe: one data folder, and the only way to read or write what is in it.
///
/// What [#transact] has returned from is on the disk, and stays there if the power fails the moment after.
public final class Database implements AutoCloseable {

    private final Opened opened;
    private final Looking looking;
    private final Writing writing;
    private final History history;
    private final Undoing undoing;
    private final StoredFiles files;
    private final Upkeep upkeep;

    private Database(Opened opened, Clock clock, String operator) throws SQLException {
        this.opened = opened;
        this.files = new StoredFiles(opened.layout().files());
        this.history = new History(opened.segments());
        this.looking = new Looking(opened.store().connect());
        var saving = opened.journal().isEmpty()
                ? Optional.<Saving>empty()
                : Optional.of(new Saving(opened.store(), opened.journal().get(), clock, operator));
        this.writing = new Writing(opened, saving);
        this.undoing = new Undoing(opened, history, looking, writing);
        this.upkeep = new Upkeep(opened, clock, files, looking, saving);
    }

    /// Opens the store in `folder`, making it if there is none; `operator` is who the journal names.
    public static Database open(Path folder, Clock clock, String operator) {
        return open(folder, clock, operator, product());
    }

    static Database open(Path folder, Clock clock, String operator, Schema schema) {
        try {
            var opened = new Opening(new DataLayout(folder), clock, schema).run();
            try {
                return new Database(opened, clock, operator);
            } catch (SQLException e) {
                opened.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw unopened(folder, e);
        }
    }

    /// What happened at opening that the user should read.
    public OpeningReport opening() {
        return opened.report();
    }

    public <T> T read(Function<Reading, T> query) {
        opened.lock().beat();
        var within = writing.current();
        return within.isPresent() ? query.apply(within.get()) : looking.look(query);
    }

    /// One operation of a person, all or nothing; `title` is what history and undo call it, in Chinese.
    public <T> T transact(String title, Function<Transaction, T> work) {
        return writing.save(new Saving.Title(title, true, OptionalLong.empty()), work);
    }

    /// As `transact`, for what must not be taken back by undo, such as a used document number.
    public <T> T transactForGood(String title, Function<Transaction, T> work) {
        return writing.save(new Saving.Title(title, false, OptionalLong.empty()), work);
    }

    /// Attachments and issued papers.
    public StoredFiles files() {
        return files;
    }

    /// Everything that was ever done to `record` and the rows it owns, oldest first.
    public List<Change> history(RecordKey record) {
        return history.of(new RowKey(record.table(), record.id()), writing.lastSaved());
    }

    /// The latest operations, newest first, at most `most`.
    public List<Operation> operations(int most) {
        return history.operations(most, writing.lastSaved());
    }

    /// The operation that [#undo()] would take back, if there is one and it may be.
    public Optional<Operation> undoable() {
        return undoing.undoable();
    }

    /// Takes back the latest operation that still stands, as an operation of its own; gives what was taken back.
    public Operation undo() {
        return undoing.undoLatest();
    }

    /// Takes back operation `sequence`; refused where it was saved for good or its rows were changed since. Taking back
    /// an undoing brings the operation back.
    public Operation undo(long sequence) {
        return undoing.undo(sequence);
    }

    /// What taking back operation `sequence` would come to now; refused where it was saved for good or was taken back
    /// already. Changes nothing.
    public UndoOutlook outlook(long sequence) {
        return undoing.outlook(sequence);
    }

    /// Takes back of operation `sequence` whatever [#outlook(long)] can, and leaves the other records as they are; one
    /// operation, which can be taken back in turn.
    public UndoOutlook undoRest(long sequence) {
        return undoing.undoRest(sequence);
    }

    /// Proves the journal's chain, the store against the journal, and the stored files.
    public Verification verify() {
        return upkeep.verify();
    }

    /// Takes a snapshot, from which the store is rebuilt faster than from the whole journal.
    public Snapshot snapshot() {
        return upkeep.snapshot();
    }

    /// Writes everything into the new file `target`, or into a new file named by the time in the folder `target`.
    public BackupNote backup(Path target) {
        return upkeep.backup(target, operations(1).stream().findFirst());
    }

    /// Unpacks a backup into `folder`, which must be empty or not there; it is opened like any other afterwards.
    public static void restore(Path backup, Path folder) {
        try {
            Backup.restore(backup.toAbsolutePath(), folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new Refusal("备份“" + backup + "”没能恢复（" + e.getMessage() + "），请检查文件是否完整、磁盘空间是否够。", e);
        }
    }

    /// Makes a store that was opened for reading only, because its journal is damaged, writable again: what
    /// it holds now is taken as true, and the journal's chain begins anew behind the damage. Only for
    /// people to decide.
    public static void acceptDamage(Path folder, Clock clock) {
        try {
            var opened = new Opening(new DataLayout(folder), clock, product()).run();
            try {
                new Acceptance(opened, clock).run();
            } finally {
                opened.close();
            }
        } catch (IOException | SQLException e) {
            throw unopened(folder, e);
        }
    }

    /// Gives the folder back; a snapshot is taken first where the last one is not of today.
    @Override
    public void close() {
        try (looking) {
            upkeep.snapshotIfDue();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close the store", e);
        } finally {
            closeParts();
        }
    }

    private void closeParts() {
        try {
            opened.close();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("cannot close the store", e);
        }
    }

    private static Schema product() {
        return new Schema(List.of(Schema.MIGRATIONS));
    }

    private static Refusal unopened(Path folder, Exception cause) {
        return new Refusal("数据文件夹“" + folder + "”打不开（" + cause.getMessage() + "），请检查磁盘空间和权限。", cause);
    }
}
