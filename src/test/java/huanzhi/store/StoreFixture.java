package huanzhi.store;

import huanzhi.base.Clock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;

/// A fresh store for a test, opened in a `@TempDir` in a few milliseconds: a copy of one that was made once.
///
/// ```java
/// try (var database = StoreFixture.open(folder)) { … }
/// ```
public final class StoreFixture {

    /// A Tuesday morning that stands still.
    public static final Clock CLOCK = () -> LocalDateTime.of(2024, 3, 5, 9, 10, 11);

    public static final String OPERATOR = "张三";

    private static final Path TEMPLATE = makeTemplate();

    private StoreFixture() {}

    public static Database open(Path folder) {
        return open(folder, CLOCK);
    }

    public static Database open(Path folder, Clock clock) {
        if (!Files.exists(folder.resolve("journal"))) {
            copy(TEMPLATE, folder);
        }
        return Database.open(folder, clock, OPERATOR);
    }

    static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path makeTemplate() {
        try {
            var folder = Files.createTempDirectory("huanzhi-store-");
            Database.open(folder, CLOCK, OPERATOR).close();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
