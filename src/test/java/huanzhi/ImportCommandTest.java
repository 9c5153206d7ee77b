package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.register.DirtyRegister;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dirty register over the command line: columns by hand, the error workbook, and a second file of the same columns.
class ImportCommandTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void everyColumnIsSaidOnceAndErrorsComeBackAsAWorkbook() throws Exception {
        var file = new DirtyRegister(60).xlsx(folder.resolve("名录.xlsx")).toString();
        assertEquals(1, run("import", "enterprises", file));
        assertTrue(
                terminal.err()
                        .contains("还有 2 列没有说明怎么办：A 列“序号”、P 列“录入员”，请逐列对上字段，或者标为不导入。命令行上写 --map \"列=字段\" 或者 --skip 列。"),
                terminal::err);

        assertEquals(1, run("import", "enterprises", file, "--skip", "序号", "--skip", "没有这列"));
        assertTrue(terminal.err().contains("表中没有列“没有这列”"), terminal::err);
        assertEquals(1, run("import", "enterprises", file, "--skip", "序号", "--map", "录入员=经办"));
        assertTrue(terminal.err().contains("没有字段“经办”，可以写的有 单位名称、"), terminal::err);
        assertEquals(1, run("import", "enterprises", file, "--sheet", "旧名录"));
        assertTrue(terminal.err().contains("里没有工作表“旧名录”，有 名录，"), terminal::err);

        var errors = folder.resolve("错误表.xlsx");
        var settled = new String[] {
            "import",
            "enterprises",
            file,
            "--sheet",
            "名录",
            "--skip",
            "序号",
            "--map",
            "P=环保联系人",
            "--errors",
            errors.toString()
        };
        assertEquals(1, run(settled));
        assertTrue(terminal.err().contains("有 3 行不对，没有导入任何一行"), terminal::err);
        assertTrue(Files.size(errors) > 0);

        assertEquals(0, run("import", "enterprises", file, "--skip-errors", "--json"));
        assertTrue(terminal.out().contains("\"added\":57"), terminal::out);
        assertTrue(terminal.out().contains("\"remembered\":true"), terminal::out);
        assertEquals(0, run("import", "enterprises", file, "--skip-errors"));
        assertTrue(terminal.out().contains("新增 0 条，更新 0 条，与已有记录相同 57 条。"), terminal::out);
        assertTrue(terminal.out().contains("各列按上次导入同样表格时的对法。"), terminal::out);
        assertTrue(terminal.out().contains("不导入的列：A 列“序号”。"), terminal::out);
    }

    @Test
    void hiddenRowsAreTold() throws Exception {
        var file = folder.resolve("人员.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            var lines = List.of(List.of("姓名", "执法证号"), List.of("甘一鸣", "ZF001"), List.of("任可", "ZF002"));
            for (var number = 0; number < lines.size(); number++) {
                var row = sheet.createRow(number);
                row.createCell(0).setCellValue(lines.get(number).getFirst());
                row.createCell(1).setCellValue(lines.get(number).getLast());
            }
            sheet.getRow(2).setZeroHeight(true);
            workbook.write(out);
        }
        assertEquals(0, run("import", "officers", file.toString(), "--dry-run"));
        assertTrue(terminal.out().contains("可以导入的行里有 1 行在表中是隐藏或者筛选掉的，也一并导入，请核对是不是都要。"), terminal::out);
        assertEquals(0, run("import", "officers", file.toString(), "--json"));
        assertTrue(terminal.out().contains("\"added\":2"), terminal::out);
        assertTrue(terminal.out().contains("\"hidden\":1"), terminal::out);
    }

    private int run(String... words) {
        return terminal.run(words, "--data", folder.resolve("data").toString());
    }
}
