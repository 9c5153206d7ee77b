package huanzhi.store;

import static huanzhi.store.schema.Tables.HOLIDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.store.schema.tables.records.HolidayRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = StoreFixture.open(folder);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), database.verify().findings());
        database.close();
    }

    @Test
    void theRowsAreToldAsTheyAreWritten() {
        var told = new ArrayList<Integer>();
        Watched.by(told::add, () -> add(2500));
        assertEquals(List.of(1000, 2000, 2500, 2500), told);
        assertEquals(2500, count());
    }

    /// In the middle of writing, and when all is written but not saved.
    @Test
    void whatIsCalledOffIsNotThere() {
        for (var last : List.of(1000, 2500)) {
            assertThrows(
                    CancellationException.class,
                    () -> Watched.by(
                            rows -> {
                                if (rows >= last) {
                                    throw new CancellationException();
                                }
                            },
                            () -> add(2500)));
            assertEquals(0, count());
            assertEquals(List.of(), database.operations(5));
        }
        database.transact("登记", transaction -> Officers.add(transaction, "张三"));
        assertEquals(List.of("张三"), Officers.names(database));
    }

    private int add(int count) {
        return database.transact("导入", transaction -> {
            var ids = transaction.nextIds(count);
            transaction.insertAll(ids.stream()
                    .map(id -> new HolidayRecord(id, 1, LocalDate.EPOCH.plusDays(id), "OFF", ""))
                    .toList());
            return count;
        });
    }

    private int count() {
        return database.read(reading -> reading.sql().fetchCount(HOLIDAY));
    }
}
