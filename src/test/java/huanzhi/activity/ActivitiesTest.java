package huanzhi.activity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivitiesTest {

    private static final LocalDate JUNE_5 = LocalDate.of(2024, 6, 5);
    private static final String HEADINGS = "活动类型,活动名称,举办日期,对象,地点,参加人数,发放资料份数,接受咨询人次,备注\n";

    @TempDir
    private Path folder;

    private Database database;
    private ActivityService service;
    private ActivityLedger ledger;
    private final ImportService imports = new ImportService(new Importer());

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("store"), Clock.on(JUNE_5), "测试");
        service = new ActivityService(database, new Activities());
        ledger = new ActivityLedger(database, new Activities());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsSavedIsFoundChangedAndRemoved() {
        var saved = service.add(outreach("六五环境日宣传", JUNE_5));
        assertEquals(Optional.of(saved), service.find(saved.id()));
        var changed = service.change(new Stored<>(saved.id(), 1, outreach("环境日宣传", JUNE_5)));
        assertEquals(List.of(changed), service.all());
        var refusal = assertThrows(Refusal.class, () -> service.remove(saved));
        assertEquals("活动“六五环境日宣传”在打开之后已经被修改或者删除，请重新打开再操作。", refusal.sentence());
        service.remove(changed);
        assertEquals(List.of(), service.all());
    }

    @Test
    void theLatestStandFirst() {
        var early = service.add(outreach("甲", JUNE_5));
        var late = service.add(outreach("乙", JUNE_5.plusDays(1)));
        var later = service.add(outreach("丙", JUNE_5.plusDays(1)));
        assertEquals(List.of(later, late, early), service.all());
    }

    @Test
    void aLedgerIsTakenInOnce() throws IOException {
        var rows = "普法,六五环境日宣传,2024-6-5,公众,文化广场,52,320份,58人次,无\n学习,党组学习,2024.6.6,党组,,7,,,\n";
        var preview = preview(rows);
        assertEquals(ImportResult.ofAdded(2), imports.keep(preview, ledger));
        assertEquals(
                List.of(
                        new Activity(
                                ActivityKind.STUDY, "党组学习", JUNE_5.plusDays(1), Audience.PARTY_GROUP, "", 7, 0, 0, ""),
                        outreach("六五环境日宣传", JUNE_5)),
                service.all().stream().map(Stored::content).toList());
        assertEquals(
                List.of("活动名称“六五环境日宣传”（同日、同类）已经登记过，确有两场的，请在名称里写明第几场。", "活动名称“党组学习”（同日、同类）已经登记过，确有两场的，请在名称里写明第几场。"),
                sentences(preview(rows)));
        var refusal = assertThrows(Refusal.class, () -> imports.keep(preview, ledger));
        assertEquals("要导入的活动有的在预览之后已经登记，请重新预览再导入。", refusal.sentence());
        assertEquals(2, service.all().size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        no title     | 普法,,2024-6-5,公众,,1,2,3,            | 活动名称没有填写，请补填。
        no such kind | 开会,会,2024-6-5,公众,,1,2,3,          | 活动类型“开会”不在可以填写的内容里，请填写 学习、培训、普法、企业讲座 之一。
        no such day  | 普法,会,2024-6-31,公众,,1,2,3,         | 举办日期“2024-6-31”不是日历上的日期，2024年6月只有 30 天，请改正日。
        """)
    void aRowIsRejectedWithItsReason(String what, String row, String sentence) throws IOException {
        assertEquals(List.of(sentence), sentences(preview(row + "\n")));
    }

    private ImportPreview<Activity> preview(String rows) throws IOException {
        var file = folder.resolve("活动台账.csv");
        Files.writeString(file, HEADINGS + rows);
        return imports.preview(file, ledger);
    }

    private static List<String> sentences(ImportPreview<?> preview) {
        return preview.rejected().stream()
                .flatMap(row -> row.problems().stream())
                .map(problem -> problem.sentence())
                .toList();
    }

    private static Activity outreach(String title, LocalDate day) {
        return new Activity(ActivityKind.OUTREACH, title, day, Audience.PUBLIC, "文化广场", 52, 320, 58, "无");
    }
}
