package huanzhi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows that were hidden or filtered out are rows all the same, and it is said how many there are.
class HiddenRowsTest {

    /// Hidden are row 1, which is a title, 4 and 5, row 6, which is wrong, and row 8, which is a sum.
    private static final List<Integer> HIDDEN = List.of(1, 4, 5, 6, 8);

    private static final String TABLE = """
        2024年台账
        单位名称 | 决定日期
        甲厂 | d:2024-03-05
        乙厂 |
        丙厂 | d:2024-03-06
        丁厂 | 2024-2-30
        戊厂 | d:2024-03-07
        合计 | 5
        """;

    @TempDir
    private Path folder;

    @Test
    void hiddenRowsAreTakenInAndCounted() throws Exception {
        for (var file : List.of(file(new XSSFWorkbook(), "台账.xlsx"), file(new HSSFWorkbook(), "台账.xls"))) {
            var preview = new Importer().preview(file, new FineLedger());
            assertEquals(
                    List.of("甲厂", "乙厂", "丙厂", "戊厂"),
                    preview.accepted().stream().map(row -> row.content().name()).toList());
            assertEquals(List.of("可以导入的行里有 2 行在表中是隐藏或者筛选掉的，也一并导入，请核对是不是都要。"), preview.notices(), file.toString());
            assertEquals(1, preview.without(Set.of(5)).hidden(), "one of them is left out");
            assertEquals(List.of(), preview.without(Set.of(4, 5)).notices());
        }
    }

    private Path file(Workbook workbook, String name) throws Exception {
        var sheet = workbook.createSheet("台账");
        TestFiles.fill(sheet, TABLE);
        sheet.addMergedRegion(CellRangeAddress.valueOf("B3:B4"));
        HIDDEN.forEach(number -> sheet.getRow(number - 1).setZeroHeight(true));
        return TestFiles.save(workbook, folder.resolve(name));
    }
}
