package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Operation 1 adds 李四 (1), 王五 (2) and 赵六 (3).
class UndoRestTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = StoreFixture.open(folder);
        database.transact("导入 3 人", transaction -> {
            Officers.add(transaction, "李四");
            Officers.add(transaction, "王五");
            return Officers.add(transaction, "赵六");
        });
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), database.verify().findings());
        database.close();
    }

    @Test
    void whatWasChangedSinceIsLeftAndTheRestIsTakenBack() {
        rename(2, "王五（改）");
        var outlook = database.outlook(1);
        assertEquals(2, outlook.records());
        assertEquals(List.of(new UndoOutlook.Left("王五（改）", "2024-03-05 09:10 “改名王五（改）”（张三）")), outlook.left());
        assertEquals(List.of("李四", "王五（改）", "赵六"), Officers.names(database), "looking changes nothing");
        assertEquals(outlook, database.undoRest(1));
        assertEquals(List.of("王五（改）"), Officers.names(database));
        assertEquals("撤销：导入 3 人（留下 1 条）", database.operations(1).getFirst().title());
    }

    @Test
    void theUndoingIsTakenBackAsOne() {
        rename(2, "王五（改）");
        database.undoRest(1);
        database.undo(database.operations(1).getFirst().sequence());
        assertEquals(List.of("李四", "王五（改）", "赵六"), Officers.names(database));
        assertEquals("恢复：导入 3 人（留下 1 条）", database.operations(1).getFirst().title());
    }

    @Test
    void whatOthersReferToIsLeft() {
        database.transact("登记检查", transaction -> {
            transaction.sql().execute("""
                INSERT INTO enterprise (id, version, name, initials, former_name, legal_person, contact, phone,
                    registered_address, production_address, town, industry_code, industry, operation,
                    supervision, permit_class, permit_number, credit_rating, note)
                VALUES (100, 1, '某某公司', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '', '')
                """);
            transaction
                    .sql()
                    .execute("INSERT INTO inspection VALUES (200, 1, '检1', 100, '', TRUE, DATE '2024-03-05', '', '',"
                            + " '', 0, 0, '', NULL, '', '')");
            return transaction.sql().execute("INSERT INTO inspection_officer VALUES (200, 3)");
        });
        var left = database.undoRest(1).left();
        assertEquals(List.of("赵六"), left.stream().map(UndoOutlook.Left::name).toList());
        assertEquals(List.of("赵六"), Officers.names(database));
    }

    @Test
    void aChangeThatWasTakenBackItselfHoldsNothingUp() {
        rename(2, "王五（改）");
        database.undo();
        assertEquals(List.of(), database.outlook(1).left());
        database.undoRest(1);
        assertEquals(List.of(), Officers.names(database));
        assertEquals("撤销：导入 3 人", database.operations(1).getFirst().title());
    }

    @Test
    void nothingIsLeftToTakeBackWhereAllWasChanged() {
        rename(1, "甲");
        rename(2, "乙");
        rename(3, "丙");
        var refusal = assertThrows(Refusal.class, () -> database.undoRest(1));
        assertEquals("“导入 3 人”的记录之后都又改过，没有可以撤销的，请逐项修改。", refusal.sentence());
        assertEquals(List.of("甲", "乙", "丙"), Officers.names(database));
    }

    @Test
    void anOperationIsTakenBackOnce() {
        database.undo(1);
        var refusal = assertThrows(Refusal.class, () -> database.undo(1));
        assertEquals("“导入 3 人”已经撤销过了，不用再撤销。", refusal.sentence());
    }

    @Test
    void whatWasLeftIsTakenBackOnceTheUndoingIsUndone() {
        rename(2, "王五（改）");
        database.undoRest(1);
        assertThrows(Refusal.class, () -> database.outlook(1));
        var refusal = assertThrows(Refusal.class, () -> database.undoRest(1));
        assertEquals(
                "“导入 3 人”已经撤销过了，当时留下了几条；要把它们也撤销，请先撤销第 3 号操作“撤销：导入 3 人（留下 1 条）”（张三，2024-03-05 09:10），再撤销整批。",
                refusal.sentence());
        database.undo(2);
        database.undo(3);
        database.undo(1);
        assertEquals(List.of(), Officers.names(database));
    }

    private void rename(long id, String name) {
        database.transact("改名" + name, transaction -> {
            Officers.rename(transaction, id, name);
            return null;
        });
    }
}
