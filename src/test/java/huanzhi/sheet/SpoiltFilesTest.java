package huanzhi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.Refusal;
import java.io.ByteArrayInputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each thing that can be wrong with a file as a whole is told in one sentence.
class SpoiltFilesTest {

    private static final String TABLE = "单位名称|决定日期\n甲厂|2024-3-5\n";

    @TempDir
    private Path folder;

    private final Importer importer = new Importer();

    @Test
    void aFileOfNoBytes() throws Exception {
        refused(Files.createFile(folder.resolve("空.xlsx")), "文件“空.xlsx”是空的，请选择有内容的表格。");
    }

    @Test
    void aFolder() throws Exception {
        refused(Files.createDirectory(folder.resolve("台账")), "“台账”是文件夹，请选择里面的表格文件。");
    }

    @Test
    void aFileThatWouldFillTheMemory() throws Exception {
        try (var file = new RandomAccessFile(folder.resolve("录像.xlsx").toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        refused(folder.resolve("录像.xlsx"), "文件“录像.xlsx”有 3072 MB，台账没有这么大（最多 200 MB），请核对是不是选错了文件。");
    }

    @Test
    void aWordDocumentCalledAWorkbook() throws Exception {
        var file = folder.resolve("通知.xlsx");
        try (var document = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            document.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            document.writeFilesystem(out);
        }
        refused(file, "文件“通知.xlsx”其实是 Word 文档，请在 Word 或者 WPS 中把表格复制到 Excel 里，另存为 xlsx，再导入。");
    }

    @Test
    void aQuoteThatIsNeverClosed() throws Exception {
        var file = Files.writeString(folder.resolve("引号.csv"), "单位名称,决定日期\n甲厂,2024-3-5\n\"乙厂,2024-3-6\n丙厂,2024-3-7\n");
        refused(file, "第 3 行有一个引号没有配对，后面的内容都连成了一格，请在 Excel 或者 WPS 中打开、改正后另存为 xlsx，再导入。");
    }

    @Test
    void sixteenThousandColumns() throws Exception {
        var wide = IntStream.range(0, 16_384).mapToObj(i -> "列" + i).collect(Collectors.joining(","));
        refused(
                Files.writeString(folder.resolve("宽.csv"), wide + "\n"),
                "第 1 行写到了第 16384 列，台账没有这么宽（最多 500 列），请核对是不是选错了文件，或者删去右边多余的列。");
    }

    /// Laid out with borders to the last column, as happens, but with nothing in them.
    @Test
    void sixteenThousandEmptyColumnsAreNone() throws Exception {
        for (var workbook : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var sheet = workbook.createSheet();
            TestFiles.fill(sheet, TABLE);
            var last = workbook.getSpreadsheetVersion().getLastColumnIndex();
            sheet.forEach(row -> row.createCell(last).setCellStyle(workbook.createCellStyle()));
            var preview = importer.preview(TestFiles.save(workbook, folder.resolve("框" + last)), new FineLedger());
            assertEquals("共 1 行，可以导入 1 行，有误 0 行。", preview.summary());
        }
    }

    @Test
    void aFormulaThatFailedIsToldInEveryKindOfFile() throws Exception {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet();
        TestFiles.fill(sheet, TABLE);
        sheet.getRow(1).getCell(1).setCellErrorValue(FormulaError.NA.getCode());
        var old = new HSSFWorkbook();
        TestFiles.fill(old.createSheet(), TABLE);
        old.getSheetAt(0).getRow(1).getCell(1).setCellErrorValue(FormulaError.NA.getCode());
        for (var file : new Path[] {
            TestFiles.save(workbook, folder.resolve("新.xlsx")),
            TestFiles.save(old, folder.resolve("旧.xls")),
            Files.writeString(folder.resolve("文.csv"), "单位名称,决定日期\n甲厂,#N/A\n", StandardCharsets.UTF_8)
        }) {
            assertEquals(
                    "第 2 行：决定日期“#N/A”是公式的错误，请改正公式或者直接填写。",
                    String.join(
                            "",
                            importer.preview(file, new FineLedger())
                                    .rejected()
                                    .getFirst()
                                    .sentences()));
        }
    }

    private void refused(Path file, String sentence) {
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> importer.look(file, new FineLedger()))
                        .sentence());
    }
}
