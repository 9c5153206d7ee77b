package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void aBackupIsRestoredWithEverythingInIt() {
        var zip = elsewhere.resolve("备份.zip");
        String hash;
        try (var database = StoreFixture.open(folder)) {
            hash = database.files().keep("照片".getBytes());
            database.transact("登记张三", transaction -> Officers.add(transaction, "张三"));
            var note = database.backup(zip);
            assertEquals(zip, note.file());
            assertEquals(1, note.attachments());
            assertEquals(1, note.snapshot().rows().byTable().get("officer"));
            assertEquals("登记张三", note.newest().orElseThrow().title());
            database.transact("登记李四", transaction -> Officers.add(transaction, "李四"));
        }
        var restored = elsewhere.resolve("恢复");
        Database.restore(zip, restored);
        try (var database = StoreFixture.open(restored)) {
            assertEquals(List.of("张三"), Officers.names(database));
            assertArrayEquals("照片".getBytes(), database.files().read(hash));
            assertTrue(database.verify().isSound());
            assertEquals("登记张三", database.operations(1).getFirst().title());
        }
    }

    @Test
    void aBackupNeverOverwrites() throws IOException {
        var zip = elsewhere.resolve("备份.zip");
        Files.writeString(zip, "something else");
        try (var database = StoreFixture.open(folder)) {
            assertThrows(Refusal.class, () -> database.backup(zip));
            assertThrows(Refusal.class, () -> database.backup(folder.resolve("备份.zip")));
            assertEquals("something else", Files.readString(zip));
            assertTrue(Files.exists(database.backup(elsewhere).file()));
        }
    }

    @Test
    void aRestoreNeverOverwrites() {
        var zip = elsewhere.resolve("备份.zip");
        try (var database = StoreFixture.open(folder)) {
            database.backup(zip);
        }
        assertThrows(Refusal.class, () -> Database.restore(zip, folder));
        assertThrows(
                Refusal.class, () -> Database.restore(folder.resolve("journal/000001.jsonl"), elsewhere.resolve("恢复")));
    }

    @Test
    void aStoreIsRebuiltFromTheNewestSnapshotThatHolds() throws IOException {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记张三", transaction -> Officers.add(transaction, "张三"));
            database.snapshot();
            database.transact("登记李四", transaction -> Officers.add(transaction, "李四"));
            var newest = database.snapshot();
            database.transact("登记王五", transaction -> Officers.add(transaction, "王五"));
            var script = newest.folder().resolve("database.sql.gz");
            var bytes = Files.readAllBytes(script);
            bytes[bytes.length / 2] ^= 1;
            Files.write(script, bytes);
        }
        Files.delete(folder.resolve("huanzhi.mv.db"));
        try (var database = StoreFixture.open(folder)) {
            assertEquals(
                    List.of("数据库文件不见了，已由日志的第 1 号操作时的快照和其后 2 项操作重建。"),
                    database.opening().sentences());
            assertEquals(List.of("张三", "李四", "王五"), Officers.names(database));
            assertTrue(database.transact("取号", Transaction::nextId) > 3);
        }
    }

    @Test
    void theFirstClosingOfADayTakesASnapshot() throws IOException {
        var today = new AtomicReference<>(LocalDateTime.of(2024, 3, 5, 9, 0));
        for (var day = 5; day <= 7; day++) {
            today.set(LocalDateTime.of(2024, 3, day, 9, 0));
            for (var i = 0; i < 2; i++) {
                try (var database = StoreFixture.open(folder, today::get)) {
                    database.transact("登记", transaction -> Officers.add(transaction, "某人"));
                }
            }
        }
        try (var snapshots = Files.list(folder.resolve("snapshots"))) {
            assertEquals(
                    List.of("000000003-20240306-090000", "000000005-20240307-090000"),
                    snapshots
                            .map(path -> path.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void verificationNamesAlteredMissingAndForgottenAttachments() throws IOException {
        try (var database = StoreFixture.open(folder)) {
            var altered = attach(database, "altered");
            var missing = attach(database, "missing");
            var orphan = database.files().keep("orphan".getBytes());
            attach(database, "sound");
            Files.writeString(database.files().path(altered), "changed");
            Files.delete(database.files().path(missing));
            var findings = database.verify().findings();
            assertEquals(3, findings.size(), findings.toString());
            assertTrue(findings.toString().contains(altered));
            assertTrue(findings.toString().contains(missing));
            assertTrue(findings.toString().contains(orphan));
            assertFalse(database.verify().isSound());
            assertThrows(Refusal.class, () -> database.files().read(altered));
            assertThrows(Refusal.class, () -> database.files().read(missing));
        }
    }

    @Test
    void verificationNamesARowThatTheJournalDoesNotKnow() throws Exception {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记张三", transaction -> Officers.add(transaction, "张三"));
            database.transact("登记李四", transaction -> Officers.add(transaction, "李四"));
        }
        var url = "jdbc:h2:" + folder.resolve("huanzhi");
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("UPDATE officer SET phone = '110' WHERE name = '张三'");
            statement.execute("DELETE FROM officer WHERE name = '李四'");
        }
        try (var database = StoreFixture.open(folder)) {
            assertEquals(
                    List.of("数据库的表 officer 第 1 号记录的“phone”与日志不同。", "数据库的表 officer 第 2 号记录在数据库里没有，按日志应有。"),
                    database.verify().findings().stream()
                            .map(finding -> finding.sentence())
                            .toList());
        }
    }

    private static String attach(Database database, String content) {
        var hash = database.files().keep(content.getBytes());
        database.transact(
                "附件",
                transaction -> transaction
                        .sql()
                        .execute(
                                "INSERT INTO attachment VALUES (?, 'officer', 1, '附件', ?, 1, TIMESTAMP '2024-03-05"
                                        + " 09:10:11.5')",
                                transaction.nextId(),
                                hash));
        return hash;
    }
}
