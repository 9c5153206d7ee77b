package huanzhi.officer.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.officer.Leave;
import huanzhi.officer.Officer;
import huanzhi.officer.OfficerId;
import huanzhi.officer.OfficerService;
import huanzhi.officer.Officers;
import huanzhi.officer.Recusal;
import huanzhi.officer.Training;
import huanzhi.register.Enterprise;
import huanzhi.register.Enterprises;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three officers, two of whom are called 王一; 青溪造纸厂 stands in the register once, 白沙砖厂 twice.
class OfficerFilesTest {

    private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);

    @TempDir
    private Path folder;

    private final ImportService imports = new ImportService(new Importer());
    private Database database;
    private OfficerService officers;
    private OfficerFiles files;
    private Stored<OfficerId, Officer> zhang;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("store"), Clock.on(JUNE_30), "测试");
        officers = new OfficerService(database, new Officers());
        files = new OfficerFiles(database, new Enterprises(), new Officers());
        officers.add(Officer.of("王一", "ZF001"));
        officers.add(Officer.of("王一", "ZF002"));
        zhang = officers.add(Officer.of("张二", "ZF003"));
        database.transact(
                "登记",
                transaction -> new Enterprises()
                        .addAll(
                                transaction,
                                List.of(
                                        Enterprise.named("青溪造纸厂"),
                                        Enterprise.named("白沙砖厂"),
                                        Enterprise.named("白沙砖厂"))));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void daysAwayAreAddedAndTheDayOfComingBackIsFilledInLater() throws IOException {
        var first = """
            姓名,执法证号,事由,第一天,最后一天
            张二,,病假,2024-7-1,2024-7-5
            张二,,借调,2024-8-1,
            王一（ZF002）,,,2024.7.1,2024.7.2
            """;
        assertEquals(new ImportResult(3, 0, 0), keep(first, files.leaves()));
        assertEquals(List.of("2024-07-01 至 2024-07-05 病假", "2024-08-01 至 未定 借调"), words(zhang));

        var later = "姓名,第一天,最后一天\n张二,2024-8-1,2024-12-31\n张二,2024-7-1,2024-7-5\n";
        assertEquals(List.of("更改：最后一天 （空） → 2024-12-31", "不变"), effects(later, files.leaves()));
        assertEquals(new ImportResult(0, 1, 1), keep(later, files.leaves()));
        assertEquals(List.of("2024-07-01 至 2024-07-05 病假", "2024-08-01 至 2024-12-31 借调"), words(zhang));
    }

    @Test
    void whoIsMeantIsToldWhereItIsUnknownOrAmbiguous() throws IOException {
        var ledger = """
            姓名,执法证号,事由,第一天,最后一天
            王一,,病假,2024-7-1,2024-7-5
            李四,,病假,2024-7-1,2024-7-5
            ,ZF009,病假,2024-7-1,2024-7-5
            张二,ZF001,病假,2024-7-1,2024-7-5
            ,,病假,2024-7-1,2024-7-5
            张二,,事假,2024-7-1,2024-7-5
            张二,,病假,,2024-7-5
            张二,,病假,2024-7-6,2024-7-5
            张二,,病假,2024-9-1,2024-9-5
            张二,ZF003,请假,2024-9-1,2024-9-9
            """;
        assertEquals(
                List.of(
                        "第 2 行：姓名“王一”中的“王一”有 2 名同名人员，请写成 王一（执法证号）。",
                        "第 3 行：姓名“李四”中的“李四”不在执法人员名单里，请核对姓名，或者先登记执法人员。",
                        "第 4 行：执法证号“ZF009”不在执法人员名单里，请核对执法证号，或者先登记执法人员。",
                        "第 5 行：姓名“张二”与这个执法证号登记的姓名“王一”不同，请核对姓名和执法证号。",
                        "第 6 行：姓名没有填写，请填写姓名或者执法证号。",
                        "第 7 行：事由“事假”不在可以填写的内容里，请填写 请假、病假、年休假、学习培训、借调、其他 之一。",
                        "第 8 行：第一天没有填写，请补填。",
                        "第 9 行：病假的最后一天 2024-07-05 早于第一天 2024-07-06，请核对。",
                        "第 11 行：第一天“2024-9-1”同一人员的请假与第 10 行重复，请删去其中一行。"),
                rejected(ledger, files.leaves()));
    }

    @Test
    void recusalsFindTheirEnterpriseAndAnAmbiguousOneIsTold() throws IOException {
        var ledger = """
            姓名,回避单位,统一社会信用代码,回避事由,具体情况
            张二,青溪造纸厂,,亲属关系,其兄任厂长
            张二,白沙砖厂,,,
            张二,没有的厂,,,
            """;
        assertEquals(
                List.of(
                        "第 3 行：回避单位“白沙砖厂”在名录库中有 2 家，请填写统一社会信用代码以便区分。",
                        "第 4 行：回避单位“没有的厂”在名录库中没有，请核对名称是否与名录库完全一致，或者先在名录库登记。"),
                rejected(ledger, files.recusals()));
        keep(ledger, files.recusals());
        assertEquals(
                List.of("亲属关系：其兄任厂长"),
                now(zhang).recusals().stream().map(Recusal::words).toList());
        assertEquals(List.of("更改：具体情况 其兄任厂长 → 其兄曾任厂长"), effects("姓名,回避单位,具体情况\n张二,青溪造纸厂,其兄曾任厂长\n", files.recusals()));
    }

    @Test
    void trainingsAddUpToTheHoursOfTheYear() throws IOException {
        var ledger = """
            人员姓名,证号,培训时间,主题,课时
            张二,ZF003,2024-3-5,新固废法,8学时
            张二,ZF003,2024-5-6,采样规范,4.5
            张二,ZF003,2024-5-7,采样规范,半天
            张二,ZF003,2024-5-8,采样规范,0
            """;
        assertEquals(
                List.of("第 4 行：课时“半天”不是数，请填写如 8 或者 4.5。", "第 5 行：培训“采样规范”的学时 0 不对，请填写大于 0、不超过 1000 的数。"),
                rejected(ledger, files.trainings()));
        keep(ledger, files.trainings());
        assertEquals("12.5", Training.plain(now(zhang).hoursOf(2024)));
    }

    @Test
    void aLedgerIsTakenBackAsOneAndRefusedIfAnOfficerChangedMeanwhile() throws IOException {
        var ledger = "姓名,培训日期,培训主题,学时\n张二,2024-3-5,新固废法,8\n王一（ZF001）,2024-3-5,新固废法,8\n";
        var before = officers.all().stream().map(Stored::content).toList();
        keep(ledger, files.trainings());
        database.undo();
        assertEquals(before, officers.all().stream().map(Stored::content).toList());

        var preview = preview(ledger, files.trainings());
        officers.change(
                new Stored<>(zhang.id(), officers.find(zhang.id()).orElseThrow().version(), Officer.of("张二", "ZF033")));
        assertThrows(Refusal.class, () -> imports.keep(preview, files.trainings()));
        assertEquals(
                0,
                officers.all().stream()
                        .mapToInt(each -> each.content().trainings().size())
                        .sum());
    }

    private List<String> words(Stored<OfficerId, Officer> officer) {
        return now(officer).leaves().stream().map(Leave::words).toList();
    }

    private Officer now(Stored<OfficerId, Officer> officer) {
        return officers.find(officer.id()).orElseThrow().content();
    }

    private <T> List<String> effects(String rows, Ledger<T> ledger) throws IOException {
        var spec = ledger.spec();
        return preview(rows, ledger).accepted().stream()
                .map(row -> spec.effect(row.content()).sentence())
                .toList();
    }

    private <T> List<String> rejected(String rows, Ledger<T> ledger) throws IOException {
        return preview(rows, ledger).rejected().stream()
                .flatMap(row -> row.sentences().stream())
                .toList();
    }

    private <T> ImportResult keep(String rows, Ledger<T> ledger) throws IOException {
        return imports.keep(preview(rows, ledger), ledger);
    }

    private <T> ImportPreview<T> preview(String rows, Ledger<T> ledger) throws IOException {
        return imports.preview(Files.writeString(folder.resolve("台账.csv"), rows), ledger);
    }
}
