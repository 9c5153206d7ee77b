package huanzhi.store;

import static huanzhi.store.schema.Tables.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavingTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = StoreFixture.open(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anOperationIsOneLineOfTheJournal() throws Exception {
        database.transact("登记两人", transaction -> {
            Officers.add(transaction, "张三");
            return Officers.add(transaction, "李四");
        });
        database.transact("改名", transaction -> {
            Officers.rename(transaction, 1, "张三丰");
            return null;
        });
        var lines = journal();
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).contains("""
            "sequence":1,"time":"2024-03-05T09:10:11","operator":"张三","title":"登记两人","undoable":true,"rows":{"officer":2},\
            "changes":[{"insert":"officer","row":[1,1,"张三","","执法大队","","431",null,"","IN_POST","","2020-01-01","",\
            "",null,null,"UNSAID",null,true,true]},\
            """), lines.get(1));
        assertTrue(lines.get(2).contains("""
            "changes":[{"update":"officer","key":[1],"columns":{"version":[1,2],"name":["张三","张三丰"]}}],\
            """), lines.get(2));
    }

    @Test
    void anOperationThatChangesNothingLeavesNoLine() throws Exception {
        database.transact("看看", transaction -> Officers.add(transaction, "张三"));
        database.transact(
                "照原样保存",
                transaction -> transaction
                        .sql()
                        .update(OFFICER)
                        .set(OFFICER.NAME, OFFICER.NAME)
                        .execute());
        database.transact("取号", Transaction::nextId);
        assertEquals(2, journal().size());
    }

    @Test
    void anOperationThatFailsLeavesNothing() throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> database.transact("登记", transaction -> {
                    Officers.add(transaction, "张三");
                    throw new IllegalStateException("half-way");
                }));
        assertEquals(List.of(), Officers.names(database));
        assertEquals(1, journal().size());
        database.transact("登记", transaction -> Officers.add(transaction, "李四"));
        assertEquals(List.of("李四"), Officers.names(database));
    }

    @Test
    void aLookInsideAnOperationSeesWhatItHasWritten() {
        database.transact("登记", transaction -> {
            Officers.add(transaction, "张三");
            assertEquals(List.of("张三"), Officers.names(database));
            return null;
        });
    }

    @Test
    void anOperationInsideAnotherIsAMistakeAndSavesNeither() {
        assertThrows(
                IllegalStateException.class,
                () -> database.transact("外", outer -> {
                    Officers.add(outer, "张三");
                    return database.transact("内", inner -> Officers.add(inner, "李四"));
                }));
        assertEquals(List.of(), Officers.names(database));
    }

    @Test
    void aTransactionKeptBeyondItsOperationWritesNothing() {
        var kept = new ArrayList<Transaction>();
        database.transact("登记", transaction -> kept.add(transaction));
        assertThrows(DataAccessException.class, () -> Officers.add(kept.getFirst(), "李四"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRUNCATE TABLE officer",
                "DROP TABLE officer CASCADE",
                "ALTER TABLE officer ADD COLUMN x INT",
                "COMMIT",
                "SET REFERENTIAL_INTEGRITY FALSE",
                "/* harmless */ DROP TABLE officer",
                "DELETE FROM officer; COMMIT",
                "SHUTDOWN"
            })
    void whatWouldPassByTheJournalIsNotOpenToRepositories(String sql) throws Exception {
        database.transact("登记", transaction -> Officers.add(transaction, "张三"));
        assertThrows(
                DataAccessException.class,
                () -> database.transact(
                        "绕过", transaction -> transaction.sql().query(sql).execute()));
        assertEquals(List.of("张三"), Officers.names(database));
        assertEquals(2, journal().size());
    }

    @Test
    void aReadingWritesNothing() {
        assertThrows(
                DataAccessException.class,
                () -> database.read(reading -> reading.sql().deleteFrom(OFFICER).execute()));
        database.transact("登记", transaction -> Officers.add(transaction, "张三"));
        database.read(reading -> reading.sql().fetch("SELECT id FROM FINAL TABLE (UPDATE officer SET name = '李四')"));
        assertEquals(List.of("张三"), Officers.names(database));
    }

    @Test
    void anInterruptedThreadBreaksNeitherJournalNorStore() {
        for (var i = 0; i < 20; i++) {
            var name = "第" + i + "人";
            Thread.currentThread().interrupt();
            database.transact("登记", transaction -> Officers.add(transaction, name));
            Thread.interrupted();
        }
        assertEquals(20, Officers.names(database).size());
    }

    private List<String> journal() throws Exception {
        return Files.readAllLines(folder.resolve("journal").resolve("000001.jsonl"));
    }
}
