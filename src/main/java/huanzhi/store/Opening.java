package huanzhi.store;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.store.disk.DataFolder;
import huanzhi.store.disk.FolderLock;
import huanzhi.store.disk.StoredFiles;
import huanzhi.store.journal.JournalTail;
import huanzhi.store.journal.JournalWriter;
import huanzhi.store.journal.Segments;
import huanzhi.store.journal.TornLine;
import huanzhi.store.recovery.Folders;
import huanzhi.store.recovery.H2Store;
import huanzhi.store.recovery.Schema;
import huanzhi.store.recovery.Snapshots;
import huanzhi.store.row.Triggers;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/// The way from a folder to a store that is what its journal says.
///
/// 1. The folder is taken, the journal's last segment is checked line by line.
/// 2. The database file is opened; where there is none, or it cannot be read, it is made anew.
/// 3. Where it is behind the journal, the missing operations are replayed.
/// 4. Where store and journal then stand at the same line and nothing is damaged, a torn rest is cut off, the schema is
///    brought up to date behind a snapshot, and the journal goes on. Otherwise the store is for reading only.
final class Opening {

    private final DataLayout layout;
    private final Clock clock;
    private final Schema schema;
    private final Segments segments;
    private final Snapshots snapshots;
    private final StoreFile file;
    private final List<String> sentences = new ArrayList<>();

    Opening(DataLayout layout, Clock clock, Schema schema) {
        this.layout = layout;
        this.clock = clock;
        this.schema = schema;
        this.segments = new Segments(layout.journal());
        this.snapshots = new Snapshots(layout.snapshots(), layout.scratch());
        this.file = new StoreFile(layout, clock, schema, segments, snapshots, sentences);
    }

    Opened run() throws IOException, SQLException {
        new DataFolder(layout.folder()).refuseIfUnsafe();
        Files.createDirectories(layout.folder());
        var lock = FolderLock.take(layout.folder(), clock);
        var opened = false;
        try {
            var result = run(lock);
            opened = true;
            return result;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    private Opened run(FolderLock lock) throws IOException, SQLException {
        Folders.deleteIfThere(layout.scratch());
        var tail = readTail();
        refuseUnknown(tail);
        var store = file.openAt(tail);
        var opened = false;
        try {
            var damage = new Damage(segments, tail, store.position()).sentence();
            damage.ifPresent(sentences::add);
            var journal = damage.isEmpty() ? Optional.of(goOn(store, tail)) : Optional.<JournalWriter>empty();
            refuseOutdated(store);
            if (lock.leftBehind().isPresent() && sentences.isEmpty()) {
                sentences.add("上次没有正常退出，已经检查，保存过的内容都在。");
            }
            opened = true;
            return new Opened(
                    layout, lock, store, journal, segments, snapshots, schema, new OpeningReport(sentences, damage));
        } finally {
            if (!opened) {
                store.close();
            }
        }
    }

    /// The end of the journal, with a last line that only lacks its line feed completed.
    private JournalTail readTail() throws IOException {
        var tail = JournalTail.read(segments);
        var torn = new TornLine(segments, tail);
        if (!torn.isWhole()) {
            return tail;
        }
        torn.complete();
        return JournalTail.read(segments);
    }

    private void refuseUnknown(JournalTail tail) {
        if (tail.header().filter(header -> schema.isUnknown(header.schema())).isPresent()) {
            throw new Refusal("“" + layout.folder() + "”里的数据由更新版本的环执写成，请用新版本打开。");
        }
    }

    /// What is only for reading cannot be migrated, and this program reads no older tables.
    private void refuseOutdated(H2Store store) throws SQLException {
        if (!Schema.of(store).equals(schema.newest())) {
            throw new Refusal(String.join("", sentences) + "数据还是旧版本的，这个版本的环执打不开，请用备份恢复，或者用原来的版本打开。");
        }
    }

    /// Prepares sound store and journal for what is to be saved.
    private JournalWriter goOn(H2Store store, JournalTail tail) throws IOException, SQLException {
        if (tail.torn().length > 0) {
            new TornLine(segments, tail).setAside();
            sentences.add("日志末尾有一条没有写完、也没有报告过已保存的记录，已移到“" + layout.journal().resolve("torn") + "”。");
        }
        var migration = new Migration(store, schema, clock.now());
        var journal = tail.isEmpty() ? migration.begin(segments) : JournalWriter.goOn(segments, tail);
        if (!journal.header().schema().equals(schema.newest())) {
            var snapshot = snapshots.take(store, clock.now(), new StoredFiles(layout.files()));
            try {
                migration.run(journal);
            } catch (FlywayException e) {
                store.close();
                file.setAside();
                throw new Refusal("数据没能升级到版本 " + schema.newest() + "，保存过的内容没有变，仍可用原来的版本打开（" + e.getMessage() + "）。", e);
            }
            sentences.add("数据已升级到版本 " + schema.newest() + "，升级前的快照在“" + snapshot.folder() + "”。");
        }
        Triggers.setOnAll(journal.header().shapes(), store.connection());
        return journal;
    }
}
