package huanzhi.store;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.store.disk.Durable;
import huanzhi.store.journal.JournalTail;
import huanzhi.store.journal.Segments;
import huanzhi.store.recovery.H2Store;
import huanzhi.store.recovery.Rebuild;
import huanzhi.store.recovery.Replay;
import huanzhi.store.recovery.Schema;
import huanzhi.store.recovery.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.h2.api.ErrorCode;

/// The database file: opened as it is, brought up to the journal, or made anew; a bad one is moved aside, never
/// deleted. What had to be done is added to `sentences`.
record StoreFile(
        DataLayout layout, Clock clock, Schema schema, Segments segments, Snapshots snapshots, List<String> sentences) {

    /// The store, at the end of the journal as far as the journal leads there.
    H2Store openAt(JournalTail tail) throws IOException, SQLException {
        if (!Files.exists(file())) {
            if (!tail.isEmpty()) {
                sentences.add("数据库文件不见了，");
            }
            return rebuild(tail);
        }
        var store = openIfReadable();
        if (store.isPresent() && catchUp(store.get(), tail)) {
            return store.get();
        }
        sentences.add("数据库文件读不出来，已移到“" + setAside() + "”，");
        return rebuild(tail);
    }

    /// Moves the file out of the way and gives its new place.
    Path setAside() throws IOException {
        var time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(clock.now());
        Files.createDirectories(layout.unreadable());
        var aside = layout.unreadable().resolve("huanzhi-" + time + H2Store.SUFFIX);
        for (var i = 2; Files.exists(aside); i++) {
            aside = layout.unreadable().resolve("huanzhi-" + time + "-" + i + H2Store.SUFFIX);
        }
        Durable.rename(file(), aside);
        return aside;
    }

    private Path file() {
        return layout.database().resolveSibling("huanzhi" + H2Store.SUFFIX);
    }

    private Optional<H2Store> openIfReadable() throws SQLException {
        try {
            return Optional.of(H2Store.open(layout.database()));
        } catch (SQLException e) {
            if (e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                throw new Refusal("数据库文件“" + file() + "”正被另一个程序打开，请先关闭那个程序。", e);
            }
            return Optional.empty();
        }
    }

    /// False where the store turns out not to be readable; it is closed then.
    private boolean catchUp(H2Store store, JournalTail tail) throws IOException, SQLException {
        try {
            if (!store.position().equals(tail.last())) {
                var replayed = new Replay(segments, schema).run(store);
                if (replayed.operations() > 0) {
                    sentences.add("上次没有正常退出，已按日志补记 " + replayed.operations() + " 项操作，没有丢失内容。");
                }
            }
            return true;
        } catch (SQLException e) {
            store.close();
            return false;
        }
    }

    private H2Store rebuild(JournalTail tail) throws IOException, SQLException {
        try {
            var outcome = new Rebuild(layout.database(), segments, snapshots, schema).run();
            if (!tail.isEmpty()) {
                tell(outcome);
            }
            return H2Store.open(layout.database());
        } catch (SQLException e) {
            throw new Refusal("数据库文件不能用，由日志也没能重建（" + e.getMessage() + "），什么都没有改动，请用备份恢复。", e);
        }
    }

    private void tell(Rebuild.Outcome outcome) {
        var from = outcome.snapshot()
                .map(snapshot ->
                        "第 %d 号操作时的快照和其后 %d 项操作".formatted(snapshot.position().sequence(), outcome.operations()))
                .orElse(outcome.operations() + " 项操作");
        sentences.add(sentences.removeLast() + "已由日志的" + from + "重建。");
    }
}
