package huanzhi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Clock;
import huanzhi.base.Refusal;
import huanzhi.store.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// No column of a file is left out in silence, and what was said of one file is proposed for the next.
class MappingTest {

    private static final String TABLE = """
        2024年罚款台账 | | | | |
        序号 | 单位名称 | 哪天罚的 | 罚款（万元） | |
        1 | 甲厂 | 2024-3-5 | 2 | | 周某说已缴
        2 | 乙厂 | 2024-3-6 | 3 | |
        """;

    @TempDir
    private Path folder;

    private final FineLedger spec = new FineLedger();
    private Database database;
    private ImportService imports;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("store"), Clock.on(LocalDate.of(2026, 9, 21)), "测试");
        imports = new ImportService(new Importer(), new MappingMemory(database, new FileShapes()));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyColumnIsAFieldOrIsPassedOverByHand() throws Exception {
        var file = TestFiles.xlsx(folder, TABLE);
        var mapping = imports.look(file, ledger()).mapping();
        assertEquals("A 序号 ? · B 单位名称 单位名称 · C 哪天罚的 ? · D 罚款（万元） 罚款金额（元） · F  ?", words(mapping));
        assertEquals(List.of("1", "2"), mapping.columns().getFirst().samples());
        assertEquals(
                List.of("必填的“决定日期”还没有对上表中的列，请选出是哪一列。", "还有 3 列没有说明怎么办：A 列“序号”、C 列“哪天罚的”、F 列（没有列名），请逐列对上字段，或者标为不导入。"),
                mapping.obstacles(spec.fields()));
        assertThrows(Refusal.class, () -> imports.preview(file, ledger(), mapping, RowCount.NOBODY));

        var settled = settled(mapping);
        var preview = imports.preview(file, ledger(), settled, RowCount.NOBODY);
        assertEquals(List.of(), preview.ignored());
        assertEquals(
                LocalDate.of(2024, 3, 6), preview.accepted().getLast().content().decidedOn());
    }

    @Test
    void aPreviewByNamesAloneIsNotKeptWhileAColumnIsOpen() throws Exception {
        var preview = imports.preview(TestFiles.xlsx(folder, TABLE.replace("哪天罚的", "决定日期")), ledger());
        assertEquals(List.of("序号", "F 列（没有列名）"), preview.ignored());
        assertEquals(
                "文件“台账.xlsx”还有 2 列没有说明怎么办：序号、F 列（没有列名），请逐列对上字段，或者标为不导入，或者从表中删去。",
                assertThrows(Refusal.class, () -> imports.keep(preview, ledger()))
                        .sentence());
    }

    @Test
    void whatWasSaidIsProposedForTheNextFileOfTheSameColumns() throws Exception {
        var first = TestFiles.xlsx(folder, TABLE);
        assertFalse(imports.look(first, ledger()).remembered());
        imports.preview(first, ledger(), settled(imports.look(first, ledger()).mapping()), RowCount.NOBODY);

        var next = TestFiles.csv(folder, "序 号|单位名称★|哪天罚的：|罚款(万元)\n7|丙厂|2025-1-2|1");
        var look = imports.look(next, ledger());
        assertTrue(look.remembered());
        assertEquals("A 序 号 - · B 单位名称★ 单位名称 · C 哪天罚的： 决定日期 · D 罚款(万元) 罚款金额（元）", words(look.mapping()));
        assertEquals(List.of(), look.mapping().obstacles(spec.fields()));

        var other = TestFiles.csv(folder, "序号|单位名称|哪天罚的\n7|丙厂|2025-1-2");
        assertFalse(imports.look(other, ledger()).remembered(), "other columns are another shape");
    }

    @Test
    void aFileWithoutHeadingsIsMappedByItsLettersAndRemembered() throws Exception {
        var file = TestFiles.csv(folder, "甲厂|2024-3-5|3\n乙厂|2024-2-30|4");
        assertFalse(imports.look(file, ledger()).isRecognised());
        var look = imports.look(file, "", HeadingPlace.NOWHERE, ledger());
        assertEquals("A  ? · B  ? · C  ?", words(look.mapping()));
        var mapping = look.mapping();
        mapping = mapping.with(mapping.column("A"), taken(0)).with(mapping.column("第2列"), taken(2));
        mapping = mapping.with(mapping.column("C"), taken(3));
        var preview = imports.preview(file, ledger(), mapping, RowCount.NOBODY);
        assertEquals("甲厂", preview.accepted().getFirst().content().name(), "the first row is a record");
        assertEquals(
                List.of("第 2 行：决定日期“2024-2-30”不是日历上的日期，2024年2月只有 29 天，请改正日。"),
                preview.rejected().getFirst().sentences());

        var errors = folder.resolve("错误表.xlsx");
        new Importer().writeErrors(preview, errors);
        assertEquals(
                "A 单位名称 单位名称 · B 决定日期 决定日期 · C 罚款金额（元） 罚款金额（元）",
                words(imports.look(errors, ledger()).mapping()));
        assertTrue(
                imports.look(TestFiles.csv(folder, "丙厂|2025-1-2|1"), ledger()).remembered());
        assertFalse(imports.look(TestFiles.csv(folder, "丙厂|2025-1-2"), ledger()).remembered());
    }

    @Test
    void theHeadingsArePointedOutWhereTheyAreNotFound() throws Exception {
        var file = TestFiles.csv(folder, "单位名称由办公室提供\n谁|哪天|多少\n甲厂|2024-3-5|3");
        var mapping = imports.look(file, "", HeadingPlace.of(2), ledger()).mapping();
        assertEquals("A 谁 ? · B 哪天 ? · C 多少 ?", words(mapping));
        mapping = mapping.with(mapping.column("谁"), taken(0)).with(mapping.column("哪天"), taken(2));
        imports.preview(file, ledger(), mapping.passingOverTheRest(), RowCount.NOBODY);

        var again = imports.look(TestFiles.csv(folder, "说明|2025年\n\n谁|哪天|多少\n乙厂|2024-3-5|3"), ledger());
        assertEquals("A 谁 单位名称 · B 哪天 决定日期 · C 多少 -", words(again.mapping()));
        assertEquals(HeadingPlace.of(3), again.mapping().headings());
        assertEquals(
                "第 9 行不能作表头：它是空的，或者在前 20 行之后，请写表头所在的行号，没有表头的写 0。",
                assertThrows(Refusal.class, () -> imports.look(file, "", HeadingPlace.of(9), ledger()))
                        .sentence());
    }

    @Test
    void whatIsSaidAnewTakesTheOldOnesPlace() throws Exception {
        var file = TestFiles.csv(folder, "单位名称|决定日期|金额\n甲厂|2024-3-5|3");
        var asFine = imports.look(file, ledger()).mapping();
        var money = asFine.column("金额");
        imports.preview(file, ledger(), asFine.with(money, ColumnUse.PASSED_OVER), RowCount.NOBODY);
        assertEquals(
                ColumnUse.PASSED_OVER, imports.look(file, ledger()).mapping().use(money));
        imports.preview(file, ledger(), asFine.with(money, taken(4)), RowCount.NOBODY);
        assertEquals(taken(4), imports.look(file, ledger()).mapping().use(money));
        assertEquals(List.of(), database.verify().findings());
    }

    @Test
    void twoColumnsOfOneFieldAreNamed() throws Exception {
        var mapping = imports.look(TestFiles.csv(folder, "单位名称|当事人|决定日期\n甲厂|甲厂|2024-3-5"), ledger())
                .mapping();
        assertEquals(List.of("A 列“单位名称”和 B 列“当事人”都是“单位名称”，请改其中一列，或者标为不导入。"), mapping.obstacles(spec.fields()));
    }

    @Test
    void anotherSheetIsTakenByHand() throws Exception {
        var workbook = new XSSFWorkbook();
        TestFiles.fill(workbook.createSheet("2024年"), "单位名称|决定日期\n甲厂|2024-3-5");
        TestFiles.fill(workbook.createSheet("2023年"), "单位名称|决定日期\n乙厂|2023-3-5");
        var file = TestFiles.save(workbook, folder.resolve("两年.xlsx"));
        var look = imports.look(file, ledger());
        assertEquals(
                List.of("2024年", "2023年"),
                look.sheets().stream().map(FileLook.Sheet::name).toList());
        assertEquals("2024年", look.mapping().sheet());
        var mapping = imports.look(file, "2023年", ledger()).mapping();
        var preview = imports.preview(file, ledger(), mapping, RowCount.NOBODY);
        assertEquals("乙厂", preview.accepted().getFirst().content().name());
        assertEquals(
                "文件“两年.xlsx”里没有工作表“2022年”，有 2024年、2023年，请核对表名。",
                assertThrows(Refusal.class, () -> imports.look(file, "2022年", ledger()))
                        .sentence());
    }

    @Test
    void aFileThatChangedAfterItsColumnsWereSettledIsRefused() throws Exception {
        var mapping = imports.look(TestFiles.csv(folder, "单位名称|决定日期\n甲厂|2024-3-5"), ledger())
                .mapping();
        var changed = TestFiles.csv(folder, "决定日期|单位名称\n2024-3-5|甲厂");
        assertEquals(
                "文件“台账.csv”的列名在对列之后改过，请重新选择这个文件。",
                assertThrows(Refusal.class, () -> imports.preview(changed, ledger(), mapping, RowCount.NOBODY))
                        .sentence());
    }

    private Mapping settled(Mapping mapping) {
        return mapping.with(mapping.column("C"), taken(2))
                .with(mapping.column("序号"), ColumnUse.PASSED_OVER)
                .with(mapping.column("F列"), ColumnUse.PASSED_OVER);
    }

    private ColumnUse taken(int field) {
        return new ColumnUse.Taken(spec.fields().get(field));
    }

    @Test
    void ofAHundredOpenColumnsTheFirstAreNamed() throws Exception {
        var wide = IntStream.range(0, 100).mapToObj(i -> "列" + i).collect(Collectors.joining("|"));
        var file = TestFiles.csv(folder, "单位名称|决定日期|" + wide + "\n甲厂|2024-3-5|1");
        assertEquals(
                List.of("还有 100 列没有说明怎么办：C 列“列0”、D 列“列1”、E 列“列2”、F 列“列3”、G 列“列4”、H 列“列5”、I 列“列6”、J 列“列7”等 100 列，"
                        + "请逐列对上字段，或者标为不导入。"),
                imports.look(file, ledger()).mapping().obstacles(spec.fields()));
    }

    @Test
    void aTableWithHeadingsAndNothingBelowIsSaidToBeOne() throws Exception {
        var preview = imports.preview(TestFiles.csv(folder, "单位名称|决定日期"), ledger());
        assertEquals("列名下面一行记录也没有，请核对是不是选错了文件或者工作表。", preview.summary());
        var refusal = assertThrows(Refusal.class, () -> imports.keep(preview, ledger()));
        assertEquals("文件“台账.csv”列名下面一行记录也没有，请核对是不是选错了文件或者工作表。", refusal.sentence());
    }

    private static String words(Mapping mapping) {
        return mapping.columns().stream()
                .map(column -> column.letters() + " " + column.heading() + " "
                        + switch (mapping.use(column)) {
                            case ColumnUse.Taken(var field) -> field.heading();
                            case ColumnUse.PassedOver passed -> "-";
                            case ColumnUse.Open open -> "?";
                        })
                .collect(Collectors.joining(" · "));
    }

    private Ledger<FineLedger.Fine> ledger() {
        return new Ledger<>() {
            @Override
            public ImportSpec<FineLedger.Fine> spec() {
                return spec;
            }

            @Override
            public ImportResult keep(String title, List<ImportPreview.Accepted<FineLedger.Fine>> rows) {
                return ImportResult.ofAdded(rows.size());
            }
        };
    }
}
