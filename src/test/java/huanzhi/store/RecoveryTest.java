package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Three officers are saved one by one; then something happens to the files, and the store is opened again.
class RecoveryTest {

    private static final List<String> ALL = List.of("张三", "李四", "王五");

    @TempDir
    Path folder;

    private Path file;
    private Path journal;
    private Path older;

    @BeforeEach
    void saveThree(@TempDir Path copies) throws IOException {
        file = folder.resolve("huanzhi.mv.db");
        journal = folder.resolve("journal").resolve("000001.jsonl");
        older = copies.resolve("older.mv.db");
        for (var name : ALL) {
            try (var database = StoreFixture.open(folder)) {
                database.transact("登记" + name, transaction -> Officers.add(transaction, name));
            }
            if (name.equals("张三")) {
                Files.copy(file, older);
            }
        }
    }

    @Test
    void aMissingDatabaseFileIsMadeFromTheJournal() throws IOException {
        Files.delete(file);
        assertOpens(ALL, "数据库文件不见了，已由日志的3 项操作重建。");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 5000})
    void anUnreadableDatabaseFileIsMovedAsideAndMadeAnew(int length) throws IOException {
        Files.write(file, Arrays.copyOf("not a database".getBytes(), length));
        try (var database = StoreFixture.open(folder)) {
            assertEquals(ALL, Officers.names(database));
            assertTrue(database.verify().isSound());
            assertEquals(
                    List.of("数据库文件读不出来，已移到“" + folder.resolve("unreadable/huanzhi-20240305-091011.mv.db")
                            + "”，已由日志的3 项操作重建。"),
                    database.opening().sentences());
        }
    }

    @Test
    void aDatabaseFileThatIsBehindIsBroughtUp() throws IOException {
        Files.delete(file);
        Files.copy(older, file);
        assertOpens(ALL, "上次没有正常退出，已按日志补记 2 项操作，没有丢失内容。");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void idsOfReplayedAndOfDeletedRecordsAreNotGivenOutAgain(boolean wholeFileLost) throws IOException {
        try (var database = StoreFixture.open(folder)) {
            database.transact(
                    "删除王五", transaction -> transaction.sql().execute("DELETE FROM officer WHERE name = '王五'"));
        }
        Files.delete(file);
        if (!wholeFileLost) {
            Files.copy(older, file);
        }
        try (var database = StoreFixture.open(folder)) {
            var highest = database.history(new RecordKey("officer", idOf("王五", database)))
                    .getFirst()
                    .row()
                    .values()
                    .getFirst();
            assertTrue(database.transact("取号", Transaction::nextId) > (Long) highest);
        }
    }

    @Test
    void aTornLastLineIsCutOffAtWhateverByte() throws IOException {
        var whole = Files.readAllBytes(journal);
        var lastLine = lastLineOf(whole);
        for (var length = lastLine + 1; length < whole.length - 1; length += 37) {
            Files.delete(file);
            Files.copy(older, file);
            Files.write(journal, Arrays.copyOf(whole, length));
            try (var database = StoreFixture.open(folder)) {
                assertEquals(List.of("张三", "李四"), Officers.names(database));
                assertTrue(database.opening().readOnlyBecause().isEmpty());
            }
            assertEquals(lastLine, Files.size(journal));
        }
        assertFalse(Files.list(journal.resolveSibling("torn")).toList().isEmpty());
    }

    @Test
    void zerosBehindTheLastLineAreCutOff() throws IOException {
        Files.write(journal, new byte[4096], StandardOpenOption.APPEND);
        assertOpens(ALL, "日志末尾有一条没有写完、也没有报告过已保存的记录，已移到“" + folder.resolve("journal/torn") + "”。");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aWholeLineThatOnlyLacksItsLineFeedIsKept(boolean damaged) throws IOException {
        var whole = Files.readAllBytes(journal);
        whole[whole.length - 1] = 'x';
        Files.write(journal, damaged ? whole : Arrays.copyOf(whole, whole.length - 1));
        Files.delete(file);
        assertOpens(ALL, "数据库文件不见了，已由日志的3 项操作重建。");
    }

    /// Line 1 opens the segment; lines 2, 3 and 4 hold the three operations.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | （段首）内容与校验值不符；其后的 3 项操作接在它后面：第 1 号操作“登记张三”
        2 | 内容与校验值不符，涉及第 1 号操作“登记张三”（张三，2024-03-05 09:10）；其后的 2 项操作接在它后面：第 2 号操作“登记李四”
        3 | 内容与校验值不符，涉及第 2 号操作“登记李四”（张三，2024-03-05 09:10）；其后的 1 项操作接在它后面：第 3 号操作“登记王五”
        4 | 内容与校验值不符，涉及第 3 号操作“登记王五”（张三，2024-03-05 09:10）；数据库完整，停在第 3 号操作。
        """)
    void aFlippedByteIsNamedAndNothingIsWrittenOverIt(int line, String told) throws IOException {
        var bytes = Files.readAllBytes(journal);
        bytes[endOfLine(line, bytes) - 90] ^= 1;
        Files.write(journal, bytes);
        try (var database = StoreFixture.open(folder)) {
            var reason = database.opening().readOnlyBecause().orElseThrow();
            assertTrue(reason.startsWith("日志 000001.jsonl 第 " + line + " 行" + told), reason);
            assertEquals(ALL, Officers.names(database));
            assertThrows(Refusal.class, () -> database.transact("登记", transaction -> Officers.add(transaction, "赵六")));
            assertFalse(database.verify().isSound());
        }
        assertEquals(bytes.length, Files.size(journal));
    }

    @Test
    void everyFlippedBitIsNamed() throws IOException {
        var whole = Files.readAllBytes(journal);
        for (var i = endOfLine(1, whole) + 1; i < whole.length - 1; i += 29) {
            var bytes = whole.clone();
            bytes[i] ^= (byte) (1 << i % 8);
            Files.write(journal, bytes);
            try (var database = StoreFixture.open(folder)) {
                var reason = database.opening().readOnlyBecause();
                assertTrue(reason.orElse("").startsWith("日志 000001.jsonl 第 "), "byte " + i);
            }
        }
    }

    @Test
    void withoutADatabaseFileADamagedJournalLeadsAsFarAsItIsSound() throws IOException {
        var bytes = Files.readAllBytes(journal);
        bytes[endOfLine(3, bytes) - 90] ^= 1;
        Files.write(journal, bytes);
        Files.delete(file);
        try (var database = StoreFixture.open(folder)) {
            assertEquals(List.of("张三"), Officers.names(database));
            var reason = database.opening().readOnlyBecause().orElseThrow();
            assertTrue(reason.contains("第 3 行内容与校验值不符，涉及第 2 号操作“登记李四”"), reason);
            assertTrue(reason.contains("数据库停在第 1 号操作，其后到第 3 号的内容不在数据库里。"), reason);
        }
    }

    /// U+D83D is the first half of an emoji, as some keyboards leave it behind.
    @Test
    void halfACharacterComesBackFromTheJournalAsItWas() throws IOException {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记", transaction -> Officers.add(transaction, "赵\ud83d六"));
        }
        Files.delete(file);
        try (var database = StoreFixture.open(folder)) {
            assertEquals("赵\ud83d六", Officers.names(database).getLast());
        }
    }

    @Test
    void aJournalThatLostItsEndIsReportedAndNotContinued() throws IOException {
        var whole = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(whole, lastLineOf(whole)));
        try (var database = StoreFixture.open(folder)) {
            assertEquals(ALL, Officers.names(database));
            var reason = database.opening().readOnlyBecause().orElseThrow();
            assertTrue(reason.startsWith("数据库停在第 3 号操作，日志却只到第 2 号，日志缺了一段。"), reason);
        }
    }

    @Test
    void aJournalThatIsGoneIsReported() throws IOException {
        Files.delete(journal);
        try (var database = StoreFixture.open(folder)) {
            assertEquals(ALL, Officers.names(database));
            assertTrue(database.opening().readOnlyBecause().isPresent());
        }
    }

    @Test
    void acceptedDamageLetsTheWorkGoOnAndStaysNamed() throws IOException {
        var bytes = Files.readAllBytes(journal);
        bytes[endOfLine(3, bytes) - 90] ^= 1;
        Files.write(journal, bytes);
        Database.acceptDamage(folder, StoreFixture.CLOCK);
        try (var database = StoreFixture.open(folder)) {
            assertTrue(database.opening().readOnlyBecause().isEmpty());
            database.transact("登记赵六", transaction -> Officers.add(transaction, "赵六"));
            assertEquals(
                    List.of("日志 000001.jsonl 第 3 行内容与校验值不符，涉及第 2 号操作“登记李四”（张三，2024-03-05 09:10）（已知，已从其后重新起链）。"),
                    database.verify().findings().stream()
                            .map(finding -> finding.sentence())
                            .toList());
        }
        Files.delete(file);
        assertOpens(List.of("张三", "李四", "王五", "赵六"), "数据库文件不见了，已由日志的第 3 号操作时的快照和其后 1 项操作重建。");
    }

    @Test
    void soundDataCannotBeAcceptedAsDamaged() {
        assertThrows(Refusal.class, () -> Database.acceptDamage(folder, StoreFixture.CLOCK));
    }

    private void assertOpens(List<String> names, String... sentences) {
        try (var database = StoreFixture.open(folder)) {
            assertEquals(List.of(sentences), database.opening().sentences());
            assertEquals(names, Officers.names(database));
            assertTrue(database.opening().readOnlyBecause().isEmpty());
        }
        try (var database = StoreFixture.open(folder)) {
            assertEquals(List.of(), database.opening().sentences());
            database.transact("接着登记", transaction -> Officers.add(transaction, "后来者"));
        }
    }

    private static long idOf(String name, Database database) {
        return database.operations(100).stream()
                .filter(operation -> operation.title().equals("登记" + name))
                .findFirst()
                .orElseThrow()
                .sequence();
    }

    private static int lastLineOf(byte[] journal) {
        return endOfLine(3, journal) + 1;
    }

    /// Where the line feed of `line` stands.
    private static int endOfLine(int line, byte[] journal) {
        var end = -1;
        for (var i = 0; i < line; i++) {
            do {
                end++;
            } while (journal[end] != '\n');
        }
        return end;
    }
}
