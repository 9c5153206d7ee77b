package huanzhi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    @TempDir
    private Path folder;

    private final Importer importer = new Importer();

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        单位名称              > 单位名称
        ' 单 位 名 称 '        > 单位名称
        单位名称★            > 单位名称
        *单位名称：           > 单位名称
        单位\\n名称           > 单位名称
        单位名称（必填）       > 单位名称
        【当事人】            > 单位名称
        企业名称              > 单位名称
        """)
    void aHeadingIsKnownHoweverItIsWritten(String written, String field) throws Exception {
        var preview = importer.preview(TestFiles.xlsx(folder, written + "|决定日期\n甲厂|2024-3-5"), new FineLedger());
        assertEquals(
                field,
                preview.headings().get(written.strip().replace("\\n", "")).heading());
        assertEquals(1, preview.accepted().size());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        罚款（万元）,         24.7,     24700000
        罚款金额(万元),       24.7,     24700000
        罚款金额\\n（万元）,  24.7,     24700000
        罚款万元,            0.35,     350000
        罚款金额（元）,       247000,   24700000
        罚款,               247000,   24700000
        罚款（万元）,         2000元,   200000
        罚款,               24.7万元,  24700000
        罚款,               ￥3500.50, 350050
        """)
    void theUnitStandsInTheHeadingOrInTheCell(String heading, String cell, long cents) throws Exception {
        var preview = importer.preview(
                TestFiles.xlsx(folder, "单位名称|决定日期|" + heading + "\n甲厂|2024-3-5|" + cell), new FineLedger());
        assertEquals(List.of(), preview.rejected());
        assertEquals(new Money(cents), preview.accepted().getFirst().content().fine());
    }

    @Test
    void titlesStandAboveAndTheirUnitHolds() throws Exception {
        var preview = importer.preview(TestFiles.xlsx(folder, """
            岳水县2024年罚款台账 | | |

            填报单位：岳水分局 | | | 单位：万元
            序号 | 当事人 | 决定日期 | 罚款
            1 | 甲厂 | 2024-3-5 | 2
            """), new FineLedger());
        assertEquals(List.of("序号"), preview.ignored());
        assertEquals(
                List.of("岳水县2024年罚款台账", "填报单位：岳水分局      单位：万元"),
                preview.layout().titles());
        assertEquals(5, preview.accepted().getFirst().row());
        assertEquals(
                Money.ofYuan(20_000), preview.accepted().getFirst().content().fine());
    }

    @Test
    void mergedHeadingsOfTwoRowsAreReadTogether() throws Exception {
        var preview = importer.preview(TestFiles.xlsx(folder, """
            序号 | 当事人 | 处罚决定 | | 罚款（万元） | | 执法人员数
            | | 日期 | 文号 | 金额 | 票据 |
            1 | 甲厂 | 2024-3-5 | 1号 | 2 | 7 | 3
            """), new FineLedger());
        assertEquals(List.of("序号", "文号", "票据（万元）"), preview.ignored());
        var fine = preview.accepted().getFirst().content();
        assertEquals(LocalDate.of(2024, 3, 5), fine.decidedOn());
        assertEquals(Money.ofYuan(20_000), fine.fine());
        assertEquals(3, fine.staff());
    }

    @Test
    void theSheetWithTheBestKnownHeadingsIsTaken() throws Exception {
        Workbook workbook = new XSSFWorkbook();
        TestFiles.fill(workbook.createSheet("说明"), "单位名称 | 请按营业执照填写");
        TestFiles.fill(workbook.createSheet("台账"), "单位名称 | 决定日期\n甲厂 | 2024-3-5");
        TestFiles.fill(workbook.createSheet("旧"), "单位名称 | 决定日期 | 罚款\n乙厂 | 2024-3-5 | 1");
        workbook.setSheetHidden(2, true);
        var preview = importer.preview(TestFiles.save(workbook, folder.resolve("多.xlsx")), new FineLedger());
        assertEquals("台账", preview.sheet());
        assertEquals("甲厂", preview.accepted().getFirst().content().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        姓名|年龄            > 文件“台账.csv”里没有一个认得的列名，罚款台账应有单位名称、统一社会信用代码、决定日期、罚款金额（元）、执法人员数、是否缴清、执行情况、办案人员，请核对是不是选错了文件，或者改正列名。
        单位名称|罚款        > 表中没有必填的列“决定日期”，第 1 行的表头是“单位名称、罚款”，请补上或者改正列名。
        单位名称|决定日期|当事人 > 表中 A 列“单位名称”和 C 列“当事人”都是“单位名称”，请删去或者改名其中一列。
        """)
    void headingsThatCannotBeUsedAreRefused(String headings, String sentence) throws Exception {
        var file = TestFiles.csv(folder, headings + "\n甲厂|2|3");
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> importer.preview(file, new FineLedger()))
                        .sentence());
    }
}
