package huanzhi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in the cells of real ledgers, and what is said of it.
class DirtyRowsTest {

    private static final String HEADINGS = "单位名称|统一社会信用代码|决定日期|罚款|执法人员数|是否缴清|执行情况|办案人员\n";

    @TempDir
    private Path folder;

    private final Importer importer = new Importer();

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        甲厂||2024-2-30|||||                    > 第 2 行：决定日期“2024-2-30”不是日历上的日期，2024年2月只有 29 天，请改正日。
        甲厂||3月5日|||||                       > 第 2 行：决定日期“3月5日”没有写年份，请补上四位年份，如 2026-9-25。
        甲厂||9.25|||||                        > 第 2 行：决定日期“9.25”是数字而不是日期，请写成 2026-9-25，或者把该列设为文本后重新填写。
        甲厂|||||||                            > 第 2 行：决定日期没有填写，请补填。
        甲厂||／|||||                           > 第 2 行：决定日期没有填写，请补填。
        |9||||||                              > 第 2 行：单位名称没有填写，请补填。第 2 行：决定日期没有填写，请补填。第 2 行：统一社会信用代码“9”有 1 位，请对照营业执照填写 18 位。
        甲厂|914311223344556677|2024-3-5|||||   > 第 2 行：统一社会信用代码“914311223344557000”超过 15 位，后几位已被 Excel 改成了 0，请把该列设为文本后重新填写。
        甲厂|t:914311223344556000|2024-3-5||||| > 第 2 行：统一社会信用代码“914311223344556000”的后三位被 Excel 改成了 000，请把该列设为文本后重新填写。
        甲厂|t:914311223344556|2024-3-5|||||    > 第 2 行：统一社会信用代码“914311223344556”只有 15 位，后三位被 Excel 截去了，或者是旧的工商注册号，请把该列设为文本后对照营业执照填写 18 位。
        甲厂|t:9.14311E+17|2024-3-5|||||        > 第 2 行：统一社会信用代码“9.14311E+17”被 Excel 写成了科学计数，请把该列设为文本后重新填写。
        甲厂||2024-3-5|约三万||||               > 第 2 行：罚款“约三万”不是数字，请只填写阿拉伯数字。
        甲厂||2024-3-5|3美元||||                > 第 2 行：罚款“3美元”不是金额，请只填写阿拉伯数字，单位写在表头。
        甲厂||2024-3-5|-3||||                  > 第 2 行：罚款“-3”小于零，请填写零或者正数。
        甲厂||2024-3-5|0.001||||               > 第 2 行：罚款“0.001”不是整分，请最多保留两位小数。
        甲厂||2024-3-5||2.5|||                 > 第 2 行：执法人员数“2.5”不是整数，请填写零或者正整数。
        甲厂||2024-3-5||-2|||                  > 第 2 行：执法人员数“-2”小于零，请填写零或者正整数。
        甲厂||2024-3-5||110余人|||              > 第 2 行：执法人员数“110余人”不是数字，请只填写阿拉伯数字。
        甲厂||2024-3-5|||大概||                 > 第 2 行：是否缴清“大概”不是“是”或者“否”，请填写“是”或者“否”。
        甲厂||2024-3-5||||执行中|                > 第 2 行：执行情况“执行中”不在可以填写的内容里，请填写 未执行、已执行 之一。
        甲厂||2024-3-5|||是||                   > 第 2 行：单位“甲厂”没有罚款却已缴清，请核对罚款金额。
        甲厂||f:TODAY()|||||                   > 第 2 行：决定日期“公式未计算”，单元格的公式没有算出结果，请在 Excel 中打开、保存后再导入。
        """)
    void everyProblemIsNamedWithRowColumnValueAndRemedy(String row, String sentences) throws Exception {
        var preview = importer.preview(TestFiles.xlsx(folder, HEADINGS + row), new FineLedger());
        assertEquals(List.of(), preview.accepted());
        assertEquals(sentences, String.join("", preview.rejected().getFirst().sentences()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        2024-3-5          > 2024-03-05
        d:2024-03-05      > 2024-03-05
        45356             > 2024-03-05
        45356.75          > 2024-03-05
        20240305          > 2024-03-05
        t:20240305        > 2024-03-05
        t:45356           > 2024-03-05
        2024.3.5          > 2024-03-05
        2024/03/05 09:30  > 2024-03-05
        ２０２４年３月５日    > 2024-03-05
        """)
    void aDateMayBeADayANumberOrWords(String cell, LocalDate day) throws Exception {
        for (var file : List.of(
                TestFiles.xlsx(folder, HEADINGS + "甲厂||" + cell), TestFiles.xls(folder, HEADINGS + "甲厂||" + cell))) {
            var preview = importer.preview(file, new FineLedger());
            assertEquals(List.of(), preview.rejected());
            assertEquals(day, preview.accepted().getFirst().content().decidedOn());
        }
    }

    /// From 1904-01-01, which is 0, to 2024-01-01 are 120 years with 30 leap days: 120 · 365 + 30 = 43830. To
    /// 1950-01-01
    /// are 46 years with 12 of them: 46 · 365 + 12 = 16802.
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        43894         > 2024-03-05
        t:43894       > 2024-03-05
        43831         > 2024-01-02
        t:43831       > 2024-01-02
        43830.75      > 2024-01-01
        16802         > 1950-01-01
        t:16802       > 1950-01-01
        d:2024-03-05  > 2024-03-05
        t:2024-3-5    > 2024-03-05
        20240305      > 2024-03-05
        """)
    void daysAreCountedFrom1904WhereTheFileSaysSo(String cell, LocalDate day) throws Exception {
        for (var file : List.of(xlsxOf1904(HEADINGS + "甲厂||" + cell), xlsOf1904(HEADINGS + "甲厂||" + cell))) {
            var preview = importer.preview(file, new FineLedger());
            assertEquals(List.of(), preview.rejected());
            assertEquals(day, preview.accepted().getFirst().content().decidedOn(), file.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"43831", "t:43831"})
    void aWrongRowCountedFrom1904KeepsItsDayInTheErrorWorkbook(String cell) throws Exception {
        var preview = importer.preview(xlsxOf1904(HEADINGS + "甲厂||" + cell + "|约三万"), new FineLedger());
        var errors = folder.resolve("错误表.xlsx");
        importer.writeErrors(preview, errors);
        assertEquals(
                List.of("甲厂", "", "2024-01-02", "约三万"),
                importer.preview(errors, new FineLedger())
                        .rejected()
                        .getFirst()
                        .cells()
                        .subList(0, 4));
    }

    private Path xlsxOf1904(String lines) throws Exception {
        var workbook = new XSSFWorkbook();
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        return TestFiles.excel(folder.resolve("1904.xlsx"), workbook, lines);
    }

    private Path xlsOf1904(String lines) throws Exception {
        var workbook = new HSSFWorkbook();
        var days = (DateWindow1904Record) workbook.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid);
        days.setWindowing((short) 1);
        var saved = TestFiles.save(workbook, folder.resolve("空.xls"));
        return TestFiles.excel(folder.resolve("1904.xls"), WorkbookFactory.create(saved.toFile()), lines);
    }

    @Test
    void aFormulaCountsByItsResult() throws Exception {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet();
        TestFiles.fill(sheet, HEADINGS + "f:\"甲\"&\"厂\"||2024-3-5|f:2*1000|f:1/0");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.getRow(1).createCell(1).setCellErrorValue(FormulaError.NA.getCode());
        var preview = importer.preview(TestFiles.save(workbook, folder.resolve("式.xlsx")), new FineLedger());
        assertEquals(
                List.of("第 2 行：统一社会信用代码“#N/A”是公式的错误，请改正公式或者直接填写。", "第 2 行：执法人员数“#DIV/0!”是公式的错误，请改正公式或者直接填写。"),
                preview.rejected().getFirst().sentences());
        assertEquals(
                List.of("甲厂", "#N/A", "2024-3-5", "2000", "#DIV/0!"),
                preview.rejected().getFirst().cells());
    }

    @Test
    void blankRowsSumsAndRemarksAreNoRecords() throws Exception {
        var preview = importer.preview(TestFiles.xlsx(folder, HEADINGS + """
            甲厂||2024-3-5|1000||||

            单位名称|统一社会信用代码|决定日期|罚款|执法人员数|是否缴清|执行情况|办案人员
            乙厂||2024-3-6|2000||||
            合 计|||3000||||
            填表人：周某||||||||
            ||||||||
            """), new FineLedger());
        assertEquals(List.of(), preview.rejected());
        assertEquals(
                List.of(2, 5),
                preview.accepted().stream().map(ImportPreview.Accepted::row).toList());
        assertEquals(
                List.of(4, 6, 7),
                preview.skipped().stream().map(ImportPreview.Skipped::row).toList());
    }

    @Test
    void aCodeThatStandsTwiceIsNamedWithItsFirstRow() throws Exception {
        var preview = importer.preview(TestFiles.csv(folder, HEADINGS + """
            甲厂|91350100M000100Y43|2024-3-5|||||
            乙厂|91350100m000100y43|2024-3-6|||||
            """), new FineLedger());
        assertEquals("共 2 行，可以导入 1 行，有误 1 行。", preview.summary());
        assertEquals(
                List.of("第 3 行：统一社会信用代码“91350100m000100y43”与第 2 行重复，请删去其中一行。"),
                preview.rejected().getFirst().sentences());
    }

    @Test
    void aCsvCellMayHoldSeparatorsQuotesAndLineBreaks() throws Exception {
        var preview = importer.preview(
                TestFiles.csv(folder, HEADINGS + "甲\"大\"厂,一分厂\\n二楼||2024-3-5|||||周某,吴某"), new FineLedger());
        var fine = preview.accepted().getFirst().content();
        assertEquals("甲\"大\"厂,一分厂\n二楼", fine.name());
        assertEquals(List.of("周某", "吴某"), fine.officers());
    }
}
