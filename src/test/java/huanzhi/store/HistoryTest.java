package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.base.RecordKey;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    Path folder;

    @Test
    void aRecordTellsWhoChangedWhatWhen() {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记张三", transaction -> Officers.add(transaction, "张三"));
            database.transact("登记别人", transaction -> Officers.add(transaction, "别人"));
        }
        try (var database = Database.open(folder, () -> LocalDateTime.of(2024, 4, 1, 8, 0), "李四")) {
            assertEquals(1, database.history(new RecordKey("officer", 1)).size());
            database.transact("改名", transaction -> {
                Officers.rename(transaction, 1, "张三丰");
                return null;
            });
            database.transact("删除", transaction -> transaction.sql().execute("DELETE FROM officer WHERE id = 1"));
            var told = database.history(new RecordKey("officer", 1)).stream()
                    .map(HistoryTest::told)
                    .toList();
            assertEquals(
                    List.of(
                            "1 2024-03-05T09:10:11 张三 登记张三 ADDED null→张三",
                            "3 2024-04-01T08:00 李四 改名 CHANGED 张三→张三丰",
                            "4 2024-04-01T08:00 李四 删除 REMOVED 张三丰→null"),
                    told);
            assertEquals(
                    List.of("删除", "改名", "登记别人"),
                    database.operations(3).stream()
                            .map(operation -> operation.title())
                            .toList());
        }
    }

    private static String told(Change change) {
        return change.sequence() + " " + change.time() + " " + change.operator() + " " + change.title() + " "
                + change.kind() + " "
                + change.columns().stream()
                        .filter(cell -> cell.column().equals("name"))
                        .map(cell -> cell.before() + "→" + cell.after())
                        .collect(Collectors.joining());
    }
}
