package huanzhi.store.recovery;

import huanzhi.store.row.Triggers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/// The versions of the schema, as the migrations `V001__….sql` bring them.
///
/// A migration may change rows by its own SQL, but only so that the same rows come out of it every time: on a replay it
/// runs again between the same two lines of the journal.
public final class Schema {

    /// Where the migrations of the product lie.
    public static final String MIGRATIONS = "classpath:db/migration";

    private static final Pattern NAME = Pattern.compile("V(\\d+)__.+\\.sql");

    private final List<String> locations;

    public Schema(List<String> locations) {
        this.locations = List.copyOf(locations);
    }

    /// The version this program was written for.
    ///
    /// Asked of the file names and not of Flyway, which takes half a second to say that there is nothing to do.
    public String newest() {
        return locations.stream()
                .flatMap(location -> names(location).stream())
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .max(Comparator.comparing(Integer::valueOf))
                .orElseThrow(() -> new IllegalStateException("no migrations in " + locations));
    }

    /// The version that `store` has.
    public static String of(H2Store store) throws SQLException {
        var sql = "SELECT \"version\" FROM \"flyway_schema_history\" WHERE \"success\" AND \"version\" IS NOT NULL"
                + " ORDER BY \"installed_rank\" DESC FETCH FIRST ROW ONLY";
        try (var statement = store.connection().createStatement();
                var row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new SQLException("the store has no schema");
            }
            return row.getString(1);
        }
    }

    /// True where `version` is newer than anything this program knows.
    public boolean isUnknown(String version) {
        return Integer.parseInt(version) > Integer.parseInt(newest());
    }

    /// Brings `store` to `version`, an empty one to before the first line of the journal.
    ///
    /// It has no triggers afterwards.
    public void migrate(H2Store store, String version) throws SQLException {
        Triggers.removeFromAll(store.connection());
        Flyway.configure()
                .dataSource(store.source())
                .locations(locations.toArray(String[]::new))
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> names(String location) {
        var path = location.substring(location.indexOf(':') + 1);
        try {
            if (location.startsWith("filesystem:")) {
                return list(Path.of(path));
            }
            var folder = Schema.class.getClassLoader().getResource(path).toURI();
            return folder.getScheme().equals("jar") ? listInJar(folder, path) : list(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the migrations of " + location, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot list the migrations of " + location, e);
        }
    }

    private static List<String> listInJar(URI folder, String path) throws IOException {
        try (var jar = FileSystems.newFileSystem(folder, Map.<String, Object>of())) {
            return list(jar.getPath("/" + path));
        }
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
