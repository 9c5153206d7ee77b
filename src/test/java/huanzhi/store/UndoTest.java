package huanzhi.store;

import static huanzhi.store.schema.Tables.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = StoreFixture.open(folder);
        database.transact("登记张三", transaction -> Officers.add(transaction, "张三"));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), database.verify().findings());
        database.close();
    }

    @Test
    void operationsAreTakenBackOneAfterTheOther() {
        rename("李四");
        rename("王五");
        assertEquals("改名王五", database.undoable().orElseThrow().title());
        assertEquals("改名王五", database.undo().title());
        assertEquals(List.of("李四"), Officers.names(database));
        assertEquals("改名李四", database.undo().title());
        assertEquals("登记张三", database.undo().title());
        assertEquals(List.of(), Officers.names(database));
        assertTrue(database.undoable().isEmpty());
        assertThrows(Refusal.class, database::undo);
        assertEquals(
                List.of("撤销：登记张三", "撤销：改名李四", "撤销：改名王五"),
                database.operations(3).stream()
                        .map(operation -> operation.title())
                        .toList());
    }

    @Test
    void anUndoingCanBeTakenBackInTurn() {
        rename("李四");
        database.undo();
        var undoing = database.operations(1).getFirst();
        database.undo(undoing.sequence());
        assertEquals(List.of("李四"), Officers.names(database));
        assertEquals("恢复：改名李四", database.operations(1).getFirst().title());
        assertEquals("改名李四", database.undo().title());
        assertEquals(List.of("张三"), Officers.names(database));
    }

    @Test
    void theVersionGoesOnCounting() {
        rename("李四");
        database.undo();
        assertEquals(
                List.of(3),
                database.read(reading ->
                        reading.sql().select(OFFICER.VERSION).from(OFFICER).fetch(OFFICER.VERSION)));
    }

    @Test
    void aWholeImportIsTakenBack() {
        database.transact("导入 5000 人", transaction -> {
            for (var i = 0; i < 5000; i++) {
                Officers.add(transaction, "第" + i + "人");
            }
            return null;
        });
        database.undo();
        assertEquals(List.of("张三"), Officers.names(database));
        database.undo(database.operations(1).getFirst().sequence());
        assertEquals(5001, Officers.names(database).size());
    }

    @Test
    void anEarlierOperationOnOtherRowsIsTakenBack() {
        database.transact("登记李四", transaction -> Officers.add(transaction, "李四"));
        database.undo(1);
        assertEquals(List.of("李四"), Officers.names(database));
    }

    @Test
    void rowsChangedSinceAreNotTakenBack() {
        rename("李四");
        var refusal = assertThrows(Refusal.class, () -> database.undo(1));
        assertEquals("“登记张三”不能撤销：其后的第 2 号操作“改名李四”（张三，2024-03-05 09:10）改动了同样的记录，请先撤销那一项，或者逐项修改。", refusal.sentence());
        assertEquals(List.of("李四"), Officers.names(database));
    }

    @Test
    void allRowsThatStandInTheWayAreNamed() {
        database.transact("导入 2 人", transaction -> {
            Officers.add(transaction, "李四");
            return Officers.add(transaction, "王五");
        });
        database.transact("改名甲", transaction -> {
            Officers.rename(transaction, 2, "甲");
            return null;
        });
        database.transact("改名乙", transaction -> {
            Officers.rename(transaction, 3, "乙");
            return null;
        });
        var refusal = assertThrows(Refusal.class, () -> database.undo(2));
        assertEquals(
                "“导入 2 人”不能撤销：其中 2 条之后又改过：“李四”（2024-03-05 09:10 第 3 号操作“改名甲”）、“王五”（2024-03-05 09:10 第 4"
                        + " 号操作“改名乙”），请先撤销那几项，或者只撤销其余的，留下这几条。",
                refusal.sentence());
        database.undo(3);
        database.undo(4);
        database.undo(2);
        assertEquals(List.of("张三"), Officers.names(database));
    }

    @Test
    void whatWasSavedForGoodStays() {
        database.transactForGood(
                "定稿",
                transaction -> transaction.sql().execute("INSERT INTO document_counter VALUES ('岳县', '罚', 2024, 1)"));
        assertTrue(database.undoable().isEmpty());
        assertThrows(Refusal.class, database::undo);
    }

    @Test
    void whatOthersReferToStays() {
        database.transact("检查", transaction -> {
            addEnterprise(transaction, 100);
            return null;
        });
        database.transact("登记检查", transaction -> addInspection(transaction, 200, 100));
        var refusal = assertThrows(Refusal.class, () -> database.undo(2));
        assertTrue(refusal.sentence().contains("引用了它（“某某公司”）"), refusal.sentence());
    }

    @Test
    void whatGrewUnderneathSinceIsNotSweptAway() {
        database.transact("登记检查", transaction -> {
            addEnterprise(transaction, 100);
            return addInspection(transaction, 200, 100);
        });
        database.transact(
                "派人", transaction -> transaction.sql().execute("INSERT INTO inspection_officer VALUES (200, 1)"));
        var refusal = assertThrows(Refusal.class, () -> database.undo(2));
        assertTrue(refusal.sentence().contains("增加了下属内容"), refusal.sentence());
        database.undo();
        database.undo(2);
    }

    @Test
    void aDeletionWithAllThatFellWithItComesBack() {
        database.transact("登记检查", transaction -> {
            addEnterprise(transaction, 100);
            addInspection(transaction, 200, 100);
            return transaction.sql().execute("INSERT INTO inspection_officer VALUES (200, 1)");
        });
        database.transact("删除检查", transaction -> transaction.sql().execute("DELETE FROM inspection"));
        database.undo();
        assertEquals(
                List.of(200L),
                database.read(reading -> reading.sql()
                        .fetch("SELECT inspection_id FROM inspection_officer")
                        .getValues(0)));
    }

    @Test
    void anOperationIsTakenBackOnce() {
        database.undo(1);
        assertThrows(Refusal.class, () -> database.undo(1));
        assertThrows(Refusal.class, () -> database.undo(99));
    }

    private void rename(String name) {
        database.transact("改名" + name, transaction -> {
            Officers.rename(transaction, 1, name);
            return null;
        });
    }

    private static void addEnterprise(Transaction transaction, long id) {
        transaction.sql().execute("""
            INSERT INTO enterprise (id, version, name, initials, former_name, legal_person, contact, phone,
                registered_address, production_address, town, industry_code, industry, operation,
                supervision, permit_class, permit_number, credit_rating, note)
            VALUES (?, 1, '某某公司', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '')
            """, id);
    }

    private static int addInspection(Transaction transaction, long id, long enterprise) {
        return transaction
                .sql()
                .execute(
                        "INSERT INTO inspection VALUES (?, 1, '检1', ?, '', TRUE, DATE '2024-03-05', '', '', '', 0, 0,"
                                + " '', NULL, '', '')",
                        id,
                        enterprise);
    }
}
