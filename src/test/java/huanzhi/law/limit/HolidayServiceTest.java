package huanzhi.law.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.deadline.WorkingCalendar;
import huanzhi.law.LawFiles;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolidayServiceTest {

    @TempDir
    private Path folder;

    private Database database;
    private HolidayService holidays;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("data"), Clock.on(LocalDate.of(2026, 11, 22)), "测试");
        holidays = new HolidayService(
                database, new Holidays(), HolidayTable.read(LawFiles.bundled()), new ImportService(new Importer()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anImportedDayGoesBeforeAShippedOneUntilItIsTakenBack() throws Exception {
        assertTrue(calendar().isWorking(LocalDate.of(2026, 10, 8)));
        take("日期,放假/上班,节日\n2026-10-08,放假,国庆节\n");
        assertFalse(calendar().isWorking(LocalDate.of(2026, 10, 8)));
        database.undo();
        assertTrue(calendar().isWorking(LocalDate.of(2026, 10, 8)));
    }

    @Test
    void aDayThatIsThereIsChangedOrLeftAsItIs() throws Exception {
        assertEquals(
                new ImportResult(2, 0, 0),
                take("日期,类型\n2027-02-05,放假\n2027-02-06,放假\n").result());
        assertEquals(
                new ImportResult(1, 1, 1),
                take("日期,类型\n2027-02-05,放假\n2027-02-06,上班\n2027-02-07,上班\n").result());
        assertTrue(calendar().isWorking(LocalDate.of(2027, 2, 6)));
    }

    /// New Year is there, Labour Day and the National Day are not.
    @Test
    void aYearThatIsNotWholeStaysMarked() throws Exception {
        var done = take("日期,放假/上班\n2027-01-01,放假\n2027-02-05,放假\n");
        assertFalse(calendar().isKnown(2027));
        assertEquals(
                "2027 年的放假安排看来还不全（缺少每年都放假的日子），该年仍标明暂按周一至周五，请补全后再导入一次。",
                done.sentences().getLast());
        var whole = take("日期,放假/上班\n2027-05-01,放假\n2027-10-01,放假\n");
        assertTrue(calendar().isKnown(2027));
        assertEquals("2027 年全年 258 个工作日。", whole.sentences().getLast());
    }

    @Test
    void oneWrongRowLeavesEverythingAsItWas() throws Exception {
        var refusal = assertThrows(
                Refusal.class, () -> take("日期,放假/上班\n2027-02-05,放假\n2027-2-5,上班\n2027-13-01,放假\n,放假\n2027-02-08,\n"));
        assertEquals(
                List.of(
                        "文件“days.csv”有 4 行不对，没有导入任何一行，请改正后重新导入。",
                        "第 3 行：日期“2027-2-5”与第 2 行重复，请删去其中一行。",
                        "第 4 行：日期“2027-13-01”的月份不在 1 到 12 之间，请改正月份。",
                        "第 5 行：日期没有填写，请补填。",
                        "第 6 行：放假/上班没有填写，请补填。"),
                refusal.sentence().lines().toList());
        assertTrue(calendar().isWorking(LocalDate.of(2027, 2, 5)));
        assertEquals(0, database.operations(10).size());
    }

    @Test
    void aFileThatIsNoTableOfHolidaysIsNamed() {
        var refusal = assertThrows(Refusal.class, () -> take("甲,乙\n1,2\n"));
        assertTrue(refusal.sentence().contains("放假安排应有日期、放假/上班"), refusal::sentence);
    }

    private HolidayImport take(String rows) throws Exception {
        return holidays.take(Files.writeString(folder.resolve("days.csv"), rows));
    }

    private WorkingCalendar calendar() {
        return holidays.calculator().calendar();
    }
}
