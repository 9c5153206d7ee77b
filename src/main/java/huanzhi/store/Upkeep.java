package huanzhi.store;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.store.disk.StoredFiles;
import huanzhi.store.journal.JournalEnd;
import huanzhi.store.journal.JournalWriter;
import huanzhi.store.journal.Operation;
import huanzhi.store.journal.SegmentHeader;
import huanzhi.store.recovery.Backup;
import huanzhi.store.recovery.BackupNote;
import huanzhi.store.recovery.Snapshot;
import huanzhi.store.recovery.Stoppage;
import huanzhi.store.recovery.Verification;
import huanzhi.store.recovery.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// What keeps the safe safe over the years: snapshots, backups, verification.
record Upkeep(Opened opened, Clock clock, StoredFiles files, Looking looking, Optional<Saving> saving) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /// Something done with the files of the store.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, SQLException;
    }

    Verification verify() {
        var verifier = new Verifier(
                opened.segments(),
                opened.snapshots(),
                opened.schema(),
                files,
                opened.layout().scratch());
        return told("核验", () -> looking.ask(verifier::run));
    }

    Snapshot snapshot() {
        return told("快照", () -> undisturbed(this::takeSnapshot));
    }

    /// Nobody waits for a backup longer than for a snapshot: the rest of it does not change any more.
    BackupNote backup(Path target, Optional<Operation> newest) {
        var file = fileOf(target);
        return told("备份", () -> {
            var part = undisturbed(() -> new BackupPart(takeSnapshot(), journalEnd()));
            var attachments = new Backup(opened.layout().folder()).write(file, part.snapshot(), part.journal());
            return new BackupNote(file, Files.size(file), part.snapshot(), attachments, newest);
        });
    }

    /// On closing, where something was saved since the newest snapshot and that is of an earlier day.
    void snapshotIfDue() {
        told("快照", () -> {
            if (saving.isPresent() && isSnapshotDue(saving.get().lastSaved())) {
                undisturbed(this::takeSnapshot);
                opened.snapshots().thinOut();
            }
            return null;
        });
    }

    private record BackupPart(Snapshot snapshot, JournalEnd journal) {}

    private Snapshot takeSnapshot() throws IOException, SQLException {
        return opened.snapshots().take(opened.store(), clock.now(), files);
    }

    private JournalEnd journalEnd() throws IOException {
        if (opened.journal().isPresent()) {
            return opened.journal().map(JournalWriter::end).orElseThrow();
        }
        var last = opened.segments().numbers().getLast();
        return new JournalEnd(last, Files.size(opened.segments().file(last)));
    }

    private boolean isSnapshotDue(long lastSaved) throws IOException {
        var newest = opened.snapshots().newestFirst().stream().findFirst();
        if (newest.isPresent() && newest.get().position().sequence() >= lastSaved) {
            return false;
        }
        Optional<LocalDate> since = newest.map(snapshot -> snapshot.taken().toLocalDate());
        if (since.isEmpty()) {
            since = opened.segments().header(1).map(SegmentHeader::begun).map(begun -> begun.toLocalDate());
        }
        return since.filter(day -> day.isBefore(clock.today())).isPresent();
    }

    private <T> T undisturbed(Work<T> work) throws IOException, SQLException {
        return saving.isPresent() ? saving.get().between(work) : work.run();
    }

    private Path fileOf(Path target) {
        var file = target.toAbsolutePath().normalize();
        if (Files.isDirectory(file)) {
            file = file.resolve("环执备份-" + TIME.format(clock.now()) + ".zip");
        }
        if (file.startsWith(opened.layout().folder())) {
            throw new Refusal("备份不能放在数据文件夹“" + opened.layout().folder() + "”里面，请另选位置，最好是另一块磁盘。");
        }
        if (Files.exists(file)) {
            throw new Refusal("“" + file + "”已经存在，备份不覆盖任何文件，请另起一个名称。");
        }
        return file;
    }

    private static <T> T told(String what, Work<T> work) {
        try {
            return work.run();
        } catch (IOException | SQLException e) {
            throw new Refusal(what + "没有完成（" + Stoppage.reason(e) + "），数据没有变，请检查磁盘空间和权限后再试。", e);
        }
    }
}
