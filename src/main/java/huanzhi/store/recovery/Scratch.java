package huanzhi.store.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// An empty store of its own to try something out in; it is gone afterwards.
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final H2Store store;

    /// Makes it inside `parent`, which lies on the same disk as the data.
    Scratch(Path parent) throws IOException, SQLException {
        Files.createDirectories(parent);
        folder = Files.createTempDirectory(parent, ".scratch-");
        store = H2Store.open(folder.resolve("scratch"));
    }

    H2Store store() {
        return store;
    }

    /// Room for files beside the store.
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException, SQLException {
        store.execute("SHUTDOWN IMMEDIATELY");
        Folders.delete(folder);
    }
}
