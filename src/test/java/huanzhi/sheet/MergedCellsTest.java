package huanzhi.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows whose date or name is merged downwards, under headings with merged cells of their own.
class MergedCellsTest {

    private static final String TABLE = """
        2024年台账 | | |
        单位名称 | 决定日期 | 罚款 | 办案人员
        甲厂 | d:2024-03-05 | 1 | 周某
        乙厂 | | 2 |
        丙厂 | | 3 |
        丁厂 | d:2024-03-06 | 4 |
        戊厂 | d:2024-03-07 | 5 | 吴某
        己厂 | | 6 |
        """;

    @TempDir
    private Path folder;

    @Test
    void whatIsMergedDownwardsHoldsForEachRow() throws Exception {
        var expected = List.of(
                "甲厂 2024-03-05 [周某]",
                "乙厂 2024-03-05 [周某]",
                "丙厂 2024-03-05 []",
                "丁厂 2024-03-06 []",
                "戊厂 2024-03-07 [吴某]");
        for (var file : List.of(merged(new XSSFWorkbook(), "台账.xlsx"), merged(new HSSFWorkbook(), "台账.xls"))) {
            var preview = new Importer().preview(file, new FineLedger());
            assertEquals(
                    expected,
                    preview.accepted().stream()
                            .map(row ->
                                    row.content().name() + " " + row.content().decidedOn() + " "
                                            + row.content().officers())
                            .toList(),
                    file.toString());
            assertEquals(
                    List.of("第 8 行：决定日期没有填写，请补填。"),
                    preview.rejected().stream()
                            .flatMap(row -> row.sentences().stream())
                            .toList(),
                    "an empty cell that is not merged stays empty");
        }
    }

    private Path merged(Workbook workbook, String name) throws Exception {
        var sheet = workbook.createSheet("台账");
        TestFiles.fill(sheet, TABLE);
        List.of("A1:D1", "B3:B5", "D3:D4").forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
        return TestFiles.save(workbook, folder.resolve(name));
    }
}
