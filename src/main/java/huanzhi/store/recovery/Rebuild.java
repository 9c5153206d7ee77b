package huanzhi.store.recovery;

import huanzhi.store.disk.Durable;
import huanzhi.store.journal.Segments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/// Makes the store's file again where there is none: from the newest snapshot that holds and the journal after it, or
/// from the whole journal, or empty where there is no journal yet.
///
/// The file gets its name when it is done, so that a power cut meanwhile leaves nothing half-made to be trusted.
public final class Rebuild {

    private final Path name;
    private final Segments segments;
    private final Snapshots snapshots;
    private final Schema schema;

    public Rebuild(Path name, Segments segments, Snapshots snapshots, Schema schema) {
        this.name = name;
        this.segments = segments;
        this.snapshots = snapshots;
        this.schema = schema;
    }

    /// What was made: from which snapshot, if from one, and how many operations of the journal came on top.
    public record Outcome(Optional<Snapshot> snapshot, long operations) {}

    public Outcome run() throws IOException, SQLException {
        for (var snapshot : snapshots.newestFirst()) {
            var outcome = attempt(Optional.of(snapshot));
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return attempt(Optional.empty())
                .orElseThrow(() -> new SQLException("the journal does not carry a store from its first line on"));
    }

    private Optional<Outcome> attempt(Optional<Snapshot> snapshot) throws IOException, SQLException {
        var making = name.resolveSibling(name.getFileName() + "-rebuilding");
        Files.deleteIfExists(file(making));
        try (var store = H2Store.open(making)) {
            if (snapshot.isPresent()) {
                snapshot.get().restoreInto(store);
            } else {
                schema.migrate(store, firstSchema());
            }
            var replayed = new Replay(segments, schema).run(store);
            if (!replayed.joined()) {
                return Optional.empty();
            }
            store.close();
            Durable.force(file(making));
            Durable.rename(file(making), file(name));
            return Optional.of(new Outcome(snapshot, replayed.operations()));
        } catch (IOException | SQLException e) {
            if (snapshot.isEmpty()) {
                throw e;
            }
            // This snapshot does not hold; an older one or the whole journal does.
            return Optional.empty();
        }
    }

    /// The schema of the journal's first segment, so that each line meets the tables it was written for.
    private String firstSchema() throws IOException {
        return segments.header(1).map(header -> header.schema()).orElseGet(schema::newest);
    }

    private static Path file(Path name) {
        return name.resolveSibling(name.getFileName() + H2Store.SUFFIX);
    }
}
