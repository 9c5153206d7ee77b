package huanzhi.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Clock;
import huanzhi.base.CreditCode;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.sheet.Arrival;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportService;
import huanzhi.sheet.Importer;
import huanzhi.sheet.SheetWriter;
import huanzhi.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnterpriseImportTest {

    private static final String MILL_CODE = "91350100M000100Y43";
    private static final Path SAMPLE = Path.of("sample-data", "企业名录.xlsx");

    @TempDir
    private Path folder;

    private final ImportService imports = new ImportService(new Importer());
    private Database database;
    private RegisterService register;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("store"), Clock.on(LocalDate.of(2026, 9, 21)), "测试");
        register = new RegisterService(database, new Enterprises(), new EnterpriseList());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aCountysRegisterIsTakenInExportedAndFoundTheSame() {
        var preview = imports.preview(SAMPLE, register.ledger());
        assertEquals("共 430 行，可以导入 430 行，有误 0 行。", preview.summary());
        assertEquals(List.of(), preview.ignored());
        assertEquals(new ImportResult(430, 0, 0), imports.keep(preview, register.ledger()));
        assertEquals(430, register.rows().size());

        var export = folder.resolve("导出.xlsx");
        new SheetWriter().write(export, "企业名录", EnterpriseColumns.ALL, register.all());
        var again = imports.preview(export, register.ledger());
        assertEquals(Set.of("不变"), effects(again));
        assertEquals(new ImportResult(0, 0, 430), imports.keep(again, register.ledger()));
    }

    @Test
    void nothingIsKeptBeforeItIsAskedFor() {
        imports.preview(SAMPLE, register.ledger());
        assertEquals(List.of(), register.rows());
    }

    @Test
    void aRowWithAKnownCodeChangesWhatItSaysAndLeavesTheRest() throws IOException {
        var mill = register.add(mill("青溪造纸厂", Operation.RUNNING, "周某"));
        var preview = preview("单位名称,统一社会信用代码,环保联系人,生产状态\n青溪纸业有限公司," + MILL_CODE + ",,停产\n");
        assertEquals(Set.of("更改：单位名称 青溪造纸厂 → 青溪纸业有限公司；曾用名 （空） → 青溪造纸厂；生产状态 在产 → 停产"), effects(preview));
        assertEquals(new ImportResult(0, 1, 0), imports.keep(preview, register.ledger()));
        var changed = register.find(mill.id()).orElseThrow();
        assertEquals(2, changed.version());
        assertEquals("青溪造纸厂", changed.content().formerName());
        assertEquals("周某", changed.content().people().contact());
        assertEquals(Operation.STOPPED, changed.content().operation());
    }

    @Test
    void anImportIsTakenBackAsOne() throws IOException {
        var mill = register.add(mill("青溪造纸厂", Operation.RUNNING, "周某"));
        var csv = "单位名称,统一社会信用代码,生产状态\n甲厂,,\n乙厂,,\n青溪造纸厂," + MILL_CODE + ",停产\n";
        assertEquals(new ImportResult(2, 1, 0), imports.keep(preview(csv), register.ledger()));
        assertEquals("导入企业名录 3 条", database.undo().title());
        assertEquals(List.of(mill.content()), register.all());
    }

    @Test
    void aNameWithoutACodeReceivesTheOneOfTheRow() throws IOException {
        var farm = register.add(Enterprise.named("清源养殖场"));
        imports.keep(preview("单位名称,信用代码\n清源养殖场," + MILL_CODE + "\n"), register.ledger());
        assertEquals(
                Optional.of(new CreditCode(MILL_CODE)),
                register.find(farm.id()).orElseThrow().content().creditCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        青溪造纸厂,91431223MA4L00001E,  | 第 2 行：统一社会信用代码“91431223MA4L00001E”与名录库中同名企业的代码 91350100M000100Y43 不同，请核对代码，确是另一家的请在名录库中单独登记。
        同名砖厂,,                     | 第 2 行：单位名称“同名砖厂”在名录库中有 2 家，请填写统一社会信用代码以便区分。
        甲厂,,313                      | 第 2 行：行业代码“313”不是四位数字，可能被 Excel 去掉了前面的 0，请把该列设为文本后写成四位，如 0313。
        ,91350100M000100Y43,           | 第 2 行：单位名称没有填写，请补填。
        """)
    void aRowThatCannotBePlacedIsNamed(String row, String sentence) throws IOException {
        register.add(mill("青溪造纸厂", Operation.RUNNING, ""));
        register.add(Enterprise.named("同名砖厂"));
        register.add(Enterprise.named("同名砖厂"));
        var preview = preview("单位名称,统一社会信用代码,行业代码\n" + row + "\n");
        assertEquals(List.of(sentence), preview.rejected().getFirst().sentences());
    }

    @Test
    void aRegisterThatChangedAfterThePreviewIsNotOverwritten() throws IOException {
        var mill = register.add(mill("青溪造纸厂", Operation.RUNNING, ""));
        var preview = preview("单位名称,统一社会信用代码,备注\n青溪造纸厂," + MILL_CODE + ",甲\n乙厂,,\n");
        register.change(new Stored<>(mill.id(), mill.version(), mill("青溪造纸厂", Operation.CLOSED, "")));
        assertRefused("企业“青溪造纸厂”在打开之后已经被修改或者删除，请重新打开再操作。", preview);
        assertEquals(1, register.rows().size());
    }

    @Test
    void aCodeThatWasTakenAfterThePreviewIsRefused() throws IOException {
        var preview = preview("单位名称,统一社会信用代码\n甲厂,\n青溪造纸厂," + MILL_CODE + "\n");
        register.add(mill("青溪纸厂", Operation.RUNNING, ""));
        assertRefused("统一社会信用代码“" + MILL_CODE + "”在预览之后已经登记，请重新预览再导入。", preview);
        assertEquals(1, register.rows().size());
    }

    @Test
    void aFileWithoutARightRowIsNotImported() throws IOException {
        var preview = preview("单位名称,统一社会信用代码\n甲厂,1\n");
        assertRefused("文件“台账.csv”里没有可以导入的行，请改正有误的行后再导入。", preview);
    }

    /// A row without a code is the register's firm of that name only where their places agree, or one tells none.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        石桥镇,,          | 不变
        ,石桥镇村前路1号,  | 更改：生产地址 青岚县石桥镇村前路1号 → 石桥镇村前路1号
        城关镇,村前路1号,  | 更改：生产地址 青岚县石桥镇村前路1号 → 村前路1号；乡镇 石桥镇 → 城关镇
        石桥镇,河边路3号,  | 更改：生产地址 青岚县石桥镇村前路1号 → 河边路3号
        ,,甲             | 更改：备注 （空） → 甲
        城关镇,,          | 单位名称“清源养殖场”在名录库中同名的一家在“石桥镇”，这一行写的是“城关镇”，请核对地点，确是另一家的请填写统一社会信用代码或者在名录库中单独登记。
        ,河边路3号,       | 单位名称“清源养殖场”在名录库中同名的一家在“石桥镇”，这一行写的是“河边路3号”，请核对地点，确是另一家的请填写统一社会信用代码或者在名录库中单独登记。
        """)
    void aRowWithoutACodeIsFoundByNameAndPlace(String cells, String told) throws IOException {
        imports.keep(preview("单位名称,乡镇,生产地址\n清源养殖场,石桥镇,青岚县石桥镇村前路1号\n"), register.ledger());
        assertEquals(told, told(preview("单位名称,乡镇,生产地址,备注\n清源养殖场," + cells + "\n")));
    }

    @Test
    void ofSeveralNamesakesThePlaceDecides() throws IOException {
        var headings = "单位名称,统一社会信用代码,乡镇\n";
        var two = "同名砖厂," + MILL_CODE + ",石桥镇\n同名砖厂,91431223MA4L00001E,城关镇\n";
        imports.keep(preview(headings + two), register.ledger());
        assertEquals("更改：备注 （空） → 甲", told(preview("单位名称,乡镇,备注\n同名砖厂,城关镇,甲\n")));
    }

    /// Whichever row comes first, a row with nothing but its name may be the same firm as another of that name.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        甲厂,,石桥镇          ; 甲厂,,城关镇                       | 第 3 行：单位名称“甲厂”与第 2 行重复，请删去其中一行，确是两家的请都填写统一社会信用代码。
        甲厂,91350100M000100Y43, ; 甲厂,,                       | 第 3 行：单位名称“甲厂”与第 2 行重复，请删去其中一行，确是两家的请都填写统一社会信用代码。
        甲厂,,               ; 甲厂,91350100M000100Y43,          | 第 3 行：单位名称“甲厂”与第 2 行重复，请删去其中一行，确是两家的请都填写统一社会信用代码。
        甲厂,91350100M000100Y43, ; 乙厂,91350100M000100Y43,      | 第 3 行：统一社会信用代码“91350100M000100Y43”与第 2 行重复，请删去其中一行。
        甲厂,91350100M000100Y43, ; 甲厂,91431223MA4L00001E,      |
        """)
    void oneFirmStandsInAFileOnce(String rows, String told) throws IOException {
        var preview = preview("单位名称,统一社会信用代码,乡镇\n" + rows.replaceAll(" *; *", "\n") + "\n");
        assertEquals(
                told == null ? List.of() : List.of(told),
                preview.rejected().stream()
                        .flatMap(row -> row.sentences().stream())
                        .toList());
    }

    private String told(ImportPreview<Arrival<EnterpriseId, Enterprise>> preview) {
        return preview.rejected().isEmpty()
                ? String.join("", effects(preview))
                : preview.rejected().getFirst().problems().getFirst().sentence();
    }

    private void assertRefused(String sentence, ImportPreview<Arrival<EnterpriseId, Enterprise>> preview) {
        var refusal = assertThrows(Refusal.class, () -> imports.keep(preview, register.ledger()));
        assertEquals(sentence, refusal.sentence());
    }

    private ImportPreview<Arrival<EnterpriseId, Enterprise>> preview(String csv) throws IOException {
        return imports.preview(Files.writeString(folder.resolve("台账.csv"), csv), register.ledger());
    }

    private Set<String> effects(ImportPreview<Arrival<EnterpriseId, Enterprise>> preview) {
        var spec = register.ledger().spec();
        return preview.accepted().stream()
                .map(row -> spec.effect(row.content()).sentence())
                .collect(Collectors.toSet());
    }

    private static Enterprise mill(String name, Operation operation, String contact) {
        return Enterprise.named(name)
                .with(new CreditCode(MILL_CODE))
                .with(new People("", contact, ""))
                .with(OperationState.of(operation));
    }
}
