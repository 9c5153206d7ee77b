package huanzhi.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Money;
import huanzhi.base.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorSheetTest {

    @TempDir
    private Path folder;

    @Test
    void theLedgerItselfIsNeverWrittenOver() throws Exception {
        var importer = new Importer();
        var file = TestFiles.xlsx(folder, "当事人 | 决定日期\n甲厂 | 2024-3-5\n乙厂 | 2024-2-30\n");
        var before = Files.readAllBytes(file);
        var preview = importer.preview(file, new FineLedger());
        var refusal = assertThrows(
                Refusal.class,
                () -> importer.writeErrors(preview, folder.resolve(".").resolve("台账.xlsx")));
        assertEquals("错误表不能写在正在导入的“台账.xlsx”上，那样其余各行就没有了，请另起一个文件名。", refusal.sentence());
        assertArrayEquals(before, Files.readAllBytes(file));

        var empty = Files.createDirectory(folder.resolve("错误表"));
        assertThrows(Refusal.class, () -> importer.writeErrors(preview, empty));
        assertTrue(Files.isDirectory(empty));
    }

    @Test
    void wrongRowsAreGivenBackMendedAndImportedAgain() throws Exception {
        var importer = new Importer();
        var file = TestFiles.xlsx(folder, """
            2024年罚款台账 | 单位：万元
            序号 | 当事人 | 信用代码 | 决定日期 | 罚款
            1 | 甲厂 | | 2024-3-5 | 1
            2 | 乙厂 | 91350100M000100Y43 | 2024-2-30 | 2.5
            3 | | | d:2024-03-05 | x
            """);
        var preview = importer.preview(file, new FineLedger());
        var errors = folder.resolve("有误.xlsx");
        importer.writeErrors(preview, errors);

        var written = new PoiWorkbook(errors)
                .sheets()
                .getFirst()
                .rows()
                .map(TableRow::shown)
                .toList();
        assertEquals(List.of("序号", "当事人", "信用代码", "决定日期", "罚款", "错误原因"), written.get(1));
        assertEquals(
                List.of(
                        "2",
                        "乙厂",
                        "91350100M000100Y43",
                        "2024-2-30",
                        "2.5",
                        "第 4 行：决定日期“2024-2-30”不是日历上的日期，2024年2月只有 29 天，请改正日。"),
                written.get(2));
        assertEquals(
                List.of("3", "", "", "2024-03-05", "x", "第 5 行：当事人没有填写，请补填。\n第 5 行：罚款“x”不是数字，请只填写阿拉伯数字。"),
                written.get(3));

        try (var workbook = WorkbookFactory.create(Files.newInputStream(errors))) {
            workbook.getSheetAt(0).getRow(2).getCell(3).setCellValue("2024-2-29");
            workbook.getSheetAt(0).getRow(3).getCell(1).setCellValue("丙厂");
            workbook.getSheetAt(0).getRow(3).getCell(4).setCellValue("3");
            TestFiles.save(workbook, folder.resolve("改好.xlsx"));
        }
        var mended = importer.preview(folder.resolve("改好.xlsx"), new FineLedger());
        assertEquals(List.of(), mended.rejected());
        assertEquals(List.of("序号"), mended.ignored());
        assertEquals(
                List.of(Money.ofYuan(25_000), Money.ofYuan(30_000)),
                mended.accepted().stream().map(row -> row.content().fine()).toList());
    }
}
