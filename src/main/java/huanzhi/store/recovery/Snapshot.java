package huanzhi.store.recovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.store.disk.Durable;
import huanzhi.store.disk.Sha256;
import huanzhi.store.journal.Position;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.TreeMap;

/// The whole store at one position of the journal, as SQL text, with the counts it was checked against.
///
/// A folder that has its manifest `snapshot.json` was restored once and counted; without one it is not a snapshot.
public record Snapshot(
        Path folder, Position position, String schema, LocalDateTime taken, RowCounts rows, String scriptHash) {

    static final String SCRIPT = "database.sql.gz";
    static final String ATTACHMENTS = "attachments.txt";
    static final String MANIFEST = "snapshot.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    static Snapshot read(Path folder) throws IOException {
        var tree = JSON.readTree(folder.resolve(MANIFEST).toFile());
        var rows = new TreeMap<String, Long>();
        tree.path("rows")
                .properties()
                .forEach(table -> rows.put(table.getKey(), table.getValue().asLong()));
        return new Snapshot(
                folder,
                new Position(tree.path("sequence").asLong(), tree.path("hash").asText()),
                tree.path("schema").asText(),
                LocalDateTime.parse(tree.path("taken").asText()),
                new RowCounts(rows),
                tree.path("script").asText());
    }

    void writeManifest() throws IOException {
        var tree = JSON.createObjectNode();
        tree.put("sequence", position.sequence());
        tree.put("hash", position.hash());
        tree.put("schema", schema);
        tree.put("taken", taken.toString());
        var counts = tree.putObject("rows");
        new TreeMap<>(rows.byTable()).forEach(counts::put);
        tree.put("script", scriptHash);
        Durable.write(
                folder.resolve(MANIFEST),
                out -> out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree)));
    }

    /// Fills the empty `store`; fails where the file is not what was checked, or not all of it comes out again.
    public void restoreInto(H2Store store) throws IOException, SQLException {
        var script = folder.resolve(SCRIPT);
        if (!Sha256.of(script).equals(scriptHash)) {
            throw new IOException("the snapshot was altered: " + script);
        }
        runScript(script, store);
        if (!store.position().equals(position) || !RowCounts.of(store).equals(rows)) {
            throw new IOException("the snapshot did not come out whole: " + script);
        }
    }

    static void runScript(Path script, H2Store store) throws SQLException {
        store.execute("RUNSCRIPT FROM " + literal(script) + " COMPRESSION GZIP CHARSET 'UTF-8'");
    }

    static void writeScript(H2Store store, Path script) throws SQLException {
        store.execute("SCRIPT NOPASSWORDS NOSETTINGS TO " + literal(script) + " COMPRESSION GZIP CHARSET 'UTF-8'");
    }

    private static String literal(Path path) {
        return "'" + path.toAbsolutePath().toString().replace("'", "''") + "'";
    }
}
