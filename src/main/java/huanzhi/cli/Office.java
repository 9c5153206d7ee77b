package huanzhi.cli;

import huanzhi.store.Database;
import java.util.List;

/// An opened office: the store and the services the commands call.
public record Office(Database database, List<String> opening) implements AutoCloseable {

    @Override
    public void close() {
        database.close();
    }
}
