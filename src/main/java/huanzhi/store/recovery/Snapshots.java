package huanzhi.store.recovery;

import huanzhi.store.disk.Durable;
import huanzhi.store.disk.Sha256;
import huanzhi.store.disk.StoredFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The snapshots of a data folder; each was restored and counted before it got its name.
public final class Snapshots {

    /// Of older ones the newest of each month is kept.
    private static final int KEPT = 10;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final Path folder;
    private final Path scratch;

    /// Keeps them in `folder` and tries them out in `scratch`, on the same disk.
    public Snapshots(Path folder, Path scratch) {
        this.folder = folder;
        this.scratch = scratch;
    }

    public List<Snapshot> newestFirst() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var folders = Files.list(folder)) {
            return folders.filter(one -> Files.exists(one.resolve(Snapshot.MANIFEST)))
                    .map(Snapshots::readIfLegible)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingLong(
                                    (Snapshot snapshot) -> snapshot.position().sequence())
                            .thenComparing(Snapshot::taken)
                            .reversed())
                    .toList();
        }
    }

    /// Takes a snapshot of `store`, which nobody writes to meanwhile, and proves it; one of this very position serves.
    public Snapshot take(H2Store store, LocalDateTime now, StoredFiles files) throws IOException, SQLException {
        var position = store.position();
        var schema = Schema.of(store);
        for (var snapshot : newestFirst()) {
            if (snapshot.position().equals(position) && snapshot.schema().equals(schema)) {
                return snapshot;
            }
        }
        var name = "%09d-%s".formatted(position.sequence(), TIME.format(now));
        try (var trial = new Scratch(scratch)) {
            var making = Files.createDirectory(trial.folder().resolve(name));
            var script = making.resolve(Snapshot.SCRIPT);
            Snapshot.writeScript(store, script);
            Durable.force(script);
            Durable.write(making.resolve(Snapshot.ATTACHMENTS), out -> out.write(list(files)));
            var made = new Snapshot(making, position, schema, now, RowCounts.of(store), Sha256.of(script));
            made.restoreInto(trial.store());
            made.writeManifest();
            Files.createDirectories(folder);
            Durable.rename(making, folder.resolve(name));
            return Snapshot.read(folder.resolve(name));
        }
    }

    /// Deletes old snapshots that newer ones stand for; the journal loses nothing by it.
    public void thinOut() throws IOException {
        var months = new HashSet<YearMonth>();
        var all = newestFirst();
        for (var i = 0; i < all.size(); i++) {
            if (months.add(YearMonth.from(all.get(i).taken())) || i < KEPT) {
                continue;
            }
            Folders.delete(all.get(i).folder());
        }
    }

    /// One that cannot be read cannot help; the others and the journal are there.
    private static Optional<Snapshot> readIfLegible(Path folder) {
        try {
            return Optional.of(Snapshot.read(folder));
        } catch (IOException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] list(StoredFiles files) throws IOException {
        var lines = new StringBuilder();
        for (var file : files.all()) {
            lines.append(file.getFileName())
                    .append(' ')
                    .append(Files.size(file))
                    .append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
