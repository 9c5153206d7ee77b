package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.store.recovery.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A later version of the program brings a migration that splits a column, moves rows and adds a table.
class MigrationTest {

    private static final String MIGRATION = """
        ALTER TABLE officer ADD COLUMN family_name VARCHAR(10) DEFAULT '' NOT NULL;
        UPDATE officer SET family_name = SUBSTRING(name, 1, 1), name = SUBSTRING(name, 2);
        ALTER TABLE officer DROP COLUMN speciality;
        CREATE TABLE commendation (
            id          BIGINT PRIMARY KEY,
            officer_id  BIGINT NOT NULL REFERENCES officer (id) ON DELETE CASCADE,
            reason      VARCHAR(100) NOT NULL);
        """;

    @TempDir
    Path folder;

    @TempDir
    Path migrations;

    private Schema later;

    @BeforeEach
    void writeMigration() throws IOException {
        Files.writeString(migrations.resolve("V901__commendations.sql"), MIGRATION);
        later = new Schema(List.of(Schema.MIGRATIONS, "filesystem:" + migrations));
    }

    @Test
    void replayCrossesAMigration() throws IOException {
        saveOnBothSides();
        var expected = rows();
        Files.delete(folder.resolve("huanzhi.mv.db"));
        assertEquals(expected, rows());

        deleteSnapshots();
        Files.delete(folder.resolve("huanzhi.mv.db"));
        assertEquals(expected, rows());
        try (var database = openLater()) {
            assertEquals(List.of(), database.verify().findings());
        }
    }

    @Test
    void aFileFromBeforeTheMigrationIsBroughtUp(@TempDir Path copies) throws IOException {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记", transaction -> Officers.add(transaction, "张三"));
        }
        Files.copy(folder.resolve("huanzhi.mv.db"), copies.resolve("older"));
        saveOnBothSides();
        var expected = rows();
        Files.delete(folder.resolve("huanzhi.mv.db"));
        Files.copy(copies.resolve("older"), folder.resolve("huanzhi.mv.db"));
        assertEquals(expected, rows());
    }

    @Test
    void aMigrationTakesASnapshotAndSaysSo() {
        StoreFixture.open(folder).close();
        try (var database = openLater()) {
            assertEquals(
                    List.of("数据已升级到版本 901，升级前的快照在“" + folder.resolve("snapshots/000000000-20240305-091011") + "”。"),
                    database.opening().sentences());
        }
        assertTrue(Files.exists(folder.resolve("journal/000002.jsonl")));
    }

    @Test
    void anOlderProgramDoesNotOpenWhatANewerOneWrote() {
        StoreFixture.open(folder).close();
        openLater().close();
        var refusal = assertThrows(Refusal.class, () -> StoreFixture.open(folder));
        assertTrue(refusal.sentence().contains("更新版本"), refusal.sentence());
    }

    @Test
    void aMigrationThatFailsChangesNothing() throws IOException {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记", transaction -> Officers.add(transaction, "张三"));
        }
        Files.writeString(migrations.resolve("V902__wrong.sql"), "ALTER TABLE officer ADD COLUMN name INT;");
        assertThrows(Refusal.class, this::openLater);
        try (var database = StoreFixture.open(folder)) {
            assertEquals(List.of("张三"), Officers.names(database));
            assertTrue(database.verify().isSound());
        }
    }

    @Test
    void whatWasDoneBeforeTheShapeChangedIsNotUndone() {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记", transaction -> Officers.add(transaction, "张三"));
        }
        try (var database = openLater()) {
            assertThrows(Refusal.class, database::undo);
            assertEquals(1, database.history(new RecordKey("officer", 1)).size());
        }
    }

    private void saveOnBothSides() {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记李四", transaction -> Officers.add(transaction, "李四"));
            database.transact("改名", transaction -> {
                Officers.rename(transaction, 1, "王五");
                return null;
            });
        }
        try (var database = openLater()) {
            database.transact("表扬", transaction -> {
                transaction.sql().execute("INSERT INTO commendation VALUES (?, 1, '按期办结')", transaction.nextId());
                return transaction.sql().execute("UPDATE officer SET family_name = '欧阳' WHERE id = 1");
            });
        }
    }

    private Database openLater() {
        return Database.open(folder, StoreFixture.CLOCK, "李四", later);
    }

    private String rows() {
        try (var database = openLater()) {
            assertTrue(database.opening().readOnlyBecause().isEmpty());
            return database.read(reading -> reading.sql().fetch("SELECT * FROM officer ORDER BY id") + "\n"
                    + reading.sql().fetch("SELECT * FROM commendation ORDER BY id"));
        }
    }

    private void deleteSnapshots() throws IOException {
        try (var paths = Files.walk(folder.resolve("snapshots"))) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
