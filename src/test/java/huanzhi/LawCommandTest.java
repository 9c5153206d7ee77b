package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.store.disk.Sha256;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The law on the command line.
class LawCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void aViolationIsJudgedByTheLawOfItsDays() throws Exception {
        var laws = json("law", "--violation", "40", "--act-date", "2026-08-01", "--decision-date", "2026-09-01")
                .path("laws");
        assertEquals(1, laws.size());
        assertEquals("newer", laws.get(0).path("milder").asText());
        assertEquals("newer", laws.get(0).path("applies").asText());
        assertEquals(
                1_000_000,
                laws.get(0).path("older").path("fines").get(0).path("most").asInt());
        assertEquals(
                200_000,
                laws.get(0).path("newer").path("fines").get(0).path("most").asInt());
        assertEquals(1, laws.get(0).path("byHand").size());

        var open = json("law", "--violation", "2", "--act-date", "2026-08-01", "--decision-date", "2026-09-01");
        assertEquals("open", open.path("laws").get(0).path("applies").asText());
        var counted = json(
                "law",
                "--violation",
                "2",
                "--act-date",
                "2026-08-01",
                "--decision-date",
                "2026-09-01",
                "--base",
                "8000000");
        assertEquals("older", counted.path("laws").get(0).path("applies").asText());

        var crossing = json(
                "law",
                "--violation",
                "13",
                "--act-from",
                "2026-08-01",
                "--act-date",
                "2026-08-20",
                "--decision-date",
                "2026-09-01");
        assertTrue(crossing.path("laws").get(0).path("reason").asText().contains("跨过2026-08-15"));
        assertEquals(2, crossing.path("laws").size());
    }

    @Test
    void aStatuteIsLookedAtImportedFoundAndTakenBack() throws Exception {
        var file = folder.resolve("塘.txt");
        Files.writeString(file, "示范县池塘条例\n第一条　为了池塘。\n第二条　不得在池塘洗车。");
        assertEquals(
                2,
                json("law", "import", file.toString(), "--from", "2025-01-01", "--dry-run")
                        .path("articles")
                        .asInt());
        assertEquals(0, json("law", "--search", "池塘洗车").path("count").asInt());
        assertTrue(json("law", "import", file.toString(), "--title", "池塘条例", "--from", "2025-01-01")
                .path("imported")
                .asBoolean());
        var find = json("law", "--search", "池塘洗车", "--on", "2026-01-01")
                .path("finds")
                .get(0);
        assertEquals("第二条", find.path("place").asText());
        assertEquals("池塘条例", find.path("title").asText());
        assertEquals(0, run("undo"));
        assertEquals(0, json("law", "--search", "池塘洗车").path("count").asInt());
    }

    @Test
    void aPackGoesFromOneOfficeToAnother() throws Exception {
        var pack = folder.resolve("法规.zip");
        assertEquals(0, run("law", "pack", pack.toString(), "--version", "2026-12-01"));
        assertEquals(
                "2026-12-01",
                json("law", "update", pack.toString()).path("version").asText());
        assertEquals(1, run("law", "update", pack.toString()));
        assertTrue(terminal.err().contains("2026-12-01"), terminal::err);
    }

    @Test
    void aPackWithoutALimitThatCasesAreCheckedByIsRefused() throws Exception {
        var pack = folder.resolve("法规.zip");
        assertEquals(0, run("law", "pack", pack.toString(), "--version", "2026-12-01"));
        rewrite(pack, "limits.json", limits -> limits.replace("L11_statement", "L99_statement"));
        assertEquals(1, run("law", "update", pack.toString()));
        assertTrue(terminal.err().contains("没有“L11_statement”这条期限规则"), terminal::err);
        assertEquals(0, run("law", "--violation", "13", "--act-date", "2026-08-01"), terminal::err);
    }

    /// Alters one file of the pack and its hash with it.
    private static void rewrite(Path pack, String name, UnaryOperator<String> change) throws Exception {
        try (var zip = FileSystems.newFileSystem(pack)) {
            var file = zip.getPath(name);
            var hashes = zip.getPath("SHA256SUMS");
            var before = Sha256.of(Files.readAllBytes(file));
            Files.writeString(file, change.apply(Files.readString(file)));
            Files.writeString(hashes, Files.readString(hashes).replace(before, Sha256.of(Files.readAllBytes(file))));
        }
    }

    @Test
    void wrongInputIsNamed() throws Exception {
        assertEquals(1, run("law"));
        assertEquals(1, run("law", "--violation", "99", "--act-date", "2026-08-01"));
        assertTrue(terminal.err().contains("99"), terminal::err);
        assertEquals(1, run("law", "--violation", "13", "--act-date", "2026-08-32"));
        assertEquals(1, run("law", "--violation", "13", "--act-date", "2026-08-20", "--decision-date", "2026-08-01"));
        assertTrue(terminal.err().contains("早于"), terminal::err);
        assertEquals(1, run("law", "--violation", "13", "--act-from", "2026-09-20", "--act-date", "2026-08-20"));
        assertEquals(1, run("law", "import", "pom.xml", "--from", "2025-01-01"));
        assertEquals(1, run("law", "import", "nowhere.txt", "--from", "2025-01-01"));
        assertEquals(2, run("law", "import", "nowhere.txt"));
        assertEquals(1, run("law", "update", "pom.xml"));
    }

    private JsonNode json(String... words) throws Exception {
        var all = new ArrayList<>(List.of(words));
        all.add("--json");
        assertEquals(0, run(all.toArray(String[]::new)), terminal::err);
        return new ObjectMapper().readTree(terminal.out());
    }

    private int run(String... words) {
        return terminal.run(words, "--data", folder.resolve("data").toString());
    }
}
