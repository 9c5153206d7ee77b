package huanzhi.store;

import java.nio.file.Path;

/// What lies where in a data folder.
record DataLayout(Path folder) {

    DataLayout {
        folder = folder.toAbsolutePath().normalize();
    }

    /// The database file, without what H2 adds to its name.
    Path database() {
        return folder.resolve("huanzhi");
    }

    Path journal() {
        return folder.resolve("journal");
    }

    Path snapshots() {
        return folder.resolve("snapshots");
    }

    Path files() {
        return folder.resolve("files");
    }

    /// For what is only tried out; emptied when the store is opened.
    Path scratch() {
        return folder.resolve("scratch");
    }

    /// For database files that were moved out of the way.
    Path unreadable() {
        return folder.resolve("unreadable");
    }
}
