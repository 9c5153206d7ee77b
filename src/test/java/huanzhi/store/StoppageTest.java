package huanzhi.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/// H2 stops while the program runs, as it does where the disk is full.
class StoppageTest {

    @TempDir
    Path folder;

    @Test
    void whatIsAskedOfAStoppedStoreIsRefusedAndNothingSavedIsLost() throws Exception {
        try (var database = StoreFixture.open(folder)) {
            database.transact("登记张三", transaction -> Officers.add(transaction, "张三"));
            var told = assertThrows(
                    Refusal.class,
                    () -> database.transact("登记李四", transaction -> {
                        var id = Officers.add(transaction, "李四");
                        stop();
                        Officers.add(transaction, "王五");
                        return id;
                    }));
            assertEquals("“登记李四”没有保存：数据库写不进磁盘，停住了。以前保存过的内容都在，请腾出磁盘空间，关闭程序再打开。", told.sentence());
            refused("没有读成：数据库写不进磁盘，停住了。以前保存过的内容都在，请腾出磁盘空间，关闭程序再打开。", () -> Officers.names(database));
            refused("备份没有完成（磁盘写不下或者写不了），数据没有变，请检查磁盘空间和权限后再试。", () -> database.backup(folder.resolveSibling("备份.zip")));
            refused(
                    "上一次保存没有得到磁盘的确认，请关闭程序再打开，核对最后一项操作后再继续。",
                    () -> database.transact("登记赵六", transaction -> Officers.add(transaction, "赵六")));
        }
        try (var database = StoreFixture.open(folder)) {
            assertEquals(List.of("张三"), Officers.names(database));
            assertEquals(List.of(), database.verify().findings());
        }
    }

    private void stop() {
        try (var connection = DriverManager.getConnection("jdbc:h2:retry:" + folder.resolve("huanzhi"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(String sentence, Executable work) {
        assertEquals(sentence, assertThrows(Refusal.class, work).sentence());
    }
}
