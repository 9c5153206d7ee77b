package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Real processes, killed at random moments: what was reported saved is there, and nothing is there by half.
class KillTest {

    private static final int IMPORTS = 7;

    @TempDir
    Path folder;

    private final TreeSet<Integer> reported = new TreeSet<>();

    @Test
    void whatWasReportedSavedSurvives() throws Exception {
        killFor(Duration.ofSeconds(25), new Random());
    }

    @Test
    @Tag("soak")
    void whatWasReportedSavedSurvivesForHalfAnHour() throws Exception {
        killFor(Duration.ofMinutes(30), new Random());
    }

    @Test
    void aFolderIsHeldByOneProcess() throws Exception {
        StoreFixture.open(folder).close();
        var process = StoreProcess.start(folder, 1, IMPORTS);
        assertEquals("ready", process.readLine());
        var refusal = assertThrows(Refusal.class, () -> StoreFixture.open(folder));
        assertTrue(refusal.sentence().contains("上的进程 " + process.pid() + "（"), refusal.sentence());
        process.kill();
        try (var database = StoreFixture.open(folder)) {
            assertEquals(1, database.opening().sentences().size());
            assertTrue(database.opening().sentences().getFirst().startsWith("上次没有正常退出"));
        }
    }

    /// No file of this process may grow beyond 3 MB, so that an import does not fit into the journal.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskRefusesAndKeepsWhatWasSaved() throws Exception {
        StoreFixture.open(folder).close();
        var process = StoreProcess.start(folder, 1, 4, "bash", "-c", "ulimit -f 3000; exec \"$@\"", "limited");
        var last = readReports(process);
        assertTrue(last.startsWith("refused “第 "), last);
        assertTrue(last.contains("没有保存：日志写不进磁盘"), last);
        process.kill();
        assertEverythingReported();
    }

    private void killFor(Duration time, Random random) throws Exception {
        StoreFixture.open(folder).close();
        var end = System.nanoTime() + time.toNanos();
        var rounds = 0;
        do {
            var next = reported.isEmpty() ? 1 : reported.last() + 2;
            var process = StoreProcess.start(folder, next, IMPORTS);
            assertEquals("ready", process.readLine());
            for (var reports = random.nextInt(40); reports > 0; reports--) {
                note(process.readLine());
            }
            Thread.sleep(random.nextInt(100));
            process.kill();
            readReports(process);
            assertEverythingReported();
            rounds++;
        } while (System.nanoTime() < end);
        System.out.println("killed " + rounds + " times, " + reported.size() + " operations reported saved");
        assertMadeAnewTheSame();
    }

    /// Notes what is still reported until the process ends; gives the last line.
    private String readReports(StoreProcess process) throws IOException {
        var last = "";
        for (var line = process.readLine(); line != null; line = process.readLine()) {
            note(line);
            last = line;
        }
        return last;
    }

    private void note(String line) {
        if (line.startsWith("saved ")) {
            reported.add(Integer.valueOf(line.substring("saved ".length())));
        }
    }

    private void assertEverythingReported() {
        try (var database = StoreFixture.open(folder)) {
            assertTrue(
                    database.opening().readOnlyBecause().isEmpty(),
                    database.opening().toString());
            var found = rowsByOperation(database);
            assertTrue(found.keySet().containsAll(reported), () -> "lost of " + reported + ": " + found.keySet());
            found.forEach((operation, rows) ->
                    assertTrue(rows == 1 || rows == StoreProcess.IMPORT, operation + " is there by half: " + rows));
            reported.addAll(found.keySet());
        }
    }

    private void assertMadeAnewTheSame() throws IOException {
        Map<Integer, Integer> before;
        try (var database = StoreFixture.open(folder)) {
            before = rowsByOperation(database);
            assertEquals(List.of(), database.verify().findings());
        }
        Files.delete(folder.resolve("huanzhi.mv.db"));
        try (var database = StoreFixture.open(folder)) {
            assertEquals(before, rowsByOperation(database));
        }
    }

    private static Map<Integer, Integer> rowsByOperation(Database database) {
        var rows = new TreeMap<Integer, Integer>();
        database.read(reading -> reading.sql()
                        .fetch("SELECT CAST(department AS INT), CAST(COUNT(*) AS INT) FROM officer GROUP BY"
                                + " department"))
                .forEach(row -> rows.put((Integer) row.get(0), (Integer) row.get(1)));
        return rows;
    }
}
