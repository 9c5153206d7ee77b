package huanzhi.sheet;

import static huanzhi.sheet.FineLedger.State.DONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import huanzhi.base.CreditCode;
import huanzhi.base.Money;
import huanzhi.base.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same table in every kind of file is the same ledger; what is no table is refused.
class FileKindsTest {

    private static final String TABLE = """
        单位名称 | 统一社会信用代码 | 决定日期 | 罚款金额 | 执法人员数 | 是否缴清 | 执行情况 | 办案人员
        岳水䶮塘砖厂 | 91350100M000100Y43 | 2024年3月5日 | 24.7万元 | 3人 | √ | 已执行 | 周某、吴某
        """;

    private static final List<FineLedger.Fine> FINES = List.of(new FineLedger.Fine(
            "岳水䶮塘砖厂",
            Optional.of(new CreditCode("91350100M000100Y43")),
            LocalDate.of(2024, 3, 5),
            Money.ofYuan(247_000),
            3,
            true,
            DONE,
            List.of("周某", "吴某")));

    @TempDir
    private Path folder;

    private final Importer importer = new Importer();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void aTextFileInAnyEncodingOfTheOffice(String charset) throws Exception {
        assertFines(TestFiles.text(folder.resolve("a.csv"), TABLE, Charset.forName(charset)));
    }

    @Test
    void aTextFileWithAByteOrderMark() throws Exception {
        assertFines(TestFiles.text(folder.resolve("a.csv"), "\ufeff" + TABLE, StandardCharsets.UTF_8));
    }

    @Test
    void aTextFileSeparatedByTabs() throws Exception {
        assertFines(Files.writeString(
                folder.resolve("a.txt"),
                TABLE.replace(" | ", "\t").replace("91350100M000100Y43", "=\"91350100M000100Y43\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.et", "a.xls", "a.csv"})
    void aNewWorkbookUnderAnyName(String name) throws Exception {
        assertFines(TestFiles.excel(folder.resolve(name), new XSSFWorkbook(), TABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.et", "a.xlsx"})
    void anOldWorkbookUnderAnyName(String name) throws Exception {
        assertFines(TestFiles.excel(folder.resolve(name), new HSSFWorkbook(), TABLE));
    }

    @Test
    void aWorkbookThatTheFastReaderCannotRead() throws Exception {
        var file = TestFiles.xlsx(folder, TABLE.replace("3人", "3"));
        try (var zip = FileSystems.newFileSystem(file)) {
            var sheet = zip.getPath("/xl/worksheets/sheet1.xml");
            Files.writeString(sheet, Files.readString(sheet).replace("<v>3.0", "<f t=\"shared\" si=\"7\"/><v>3.0"));
        }
        assertThrows(UnreadableException.class, () -> {
            try (var fast = new FastWorkbook(file);
                    var rows = fast.sheets().getFirst().rows()) {
                rows.forEach(TableRow::shown);
            }
        });
        assertFines(file);
    }

    @Test
    void anExportOfOurOwn() throws Exception {
        var file = folder.resolve("a.xlsx");
        new SheetWriter()
                .write(
                        file,
                        "罚款",
                        List.of(
                                SheetColumn.<FineLedger.Fine>text("单位名称", 30, FineLedger.Fine::name),
                                SheetColumn.text(
                                        "统一社会信用代码",
                                        22,
                                        fine -> fine.code().orElseThrow().value()),
                                SheetColumn.date("决定日期", fine -> Optional.of(fine.decidedOn())),
                                SheetColumn.money("罚款金额（元）", FineLedger.Fine::fine),
                                SheetColumn.count("执法人员数", FineLedger.Fine::staff),
                                SheetColumn.yes("是否缴清", FineLedger.Fine::paid),
                                SheetColumn.text(
                                        "执行情况", 10, fine -> fine.state().label()),
                                SheetColumn.text("办案人员", 10, fine -> String.join("、", fine.officers()))),
                        FINES);
        assertFines(file);
    }

    @Test
    void whatIsNoTableIsRefused() throws Exception {
        refused(Files.writeString(folder.resolve("空.csv"), ""), "文件“空.csv”是空的，请选择有内容的表格。");
        refused(folder.resolve("无.xlsx"), "没有找到文件“" + folder.resolve("无.xlsx") + "”，请核对路径。");
        refused(
                Files.writeString(folder.resolve("网.xls"), "<html><table>"),
                "文件“网.xls”其实是网页或者 XML，请在 Excel 中打开后另存为 xlsx，再导入。");
        refused(
                Files.write(folder.resolve("图.csv"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0x10}),
                "文件“图.csv”既不是 Excel 表格，也不是 UTF-8 或者 GB18030 编码的文本，请在 Excel 或者 WPS 中打开后另存为 xlsx。");
        refused(Files.writeString(folder.resolve("文.csv"), "%PDF-1.7"), "文件“文.csv”不是表格，请选择 xlsx、xls 或者 CSV 文件。");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(folder.resolve("信.xlsx"))) {
            document.write(out);
        }
        refused(folder.resolve("信.xlsx"), "文件“信.xlsx”其实是 Word 文档，请在 Word 或者 WPS 中把表格复制到 Excel 里，另存为 xlsx，再导入。");
        refused(
                Files.write(folder.resolve("坏.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}),
                "文件“坏.xls”不是能读的表格，请在 Excel 或者 WPS 中打开后另存为 xlsx，再导入。");
    }

    @Test
    void aWorkbookWithAPasswordIsRefused() throws Exception {
        var plain = TestFiles.xlsx(folder, TABLE);
        var locked = folder.resolve("密.xlsx");
        try (var system = new POIFSFileSystem();
                var out = Files.newOutputStream(locked)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(system)) {
                Files.copy(plain, stream);
            }
            system.writeFilesystem(out);
        }
        refused(locked, "文件“密.xlsx”设了密码，请在 Excel 中打开，去掉密码后另存。");
    }

    private void refused(Path file, String sentence) {
        var refusal = assertThrows(Refusal.class, () -> importer.preview(file, new FineLedger()));
        assertEquals(sentence, refusal.sentence());
    }

    private void assertFines(Path file) {
        var preview = importer.preview(file, new FineLedger());
        assertEquals(List.of(), preview.rejected());
        assertEquals(
                FINES,
                preview.accepted().stream().map(ImportPreview.Accepted::content).toList());
    }
}
