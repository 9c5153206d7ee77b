package sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// An inspection ledger as it really arrives: a merged title, headings with blanks, codes cut by Excel, days as text in
/// four ways, one officer only, a day that does not exist, a doubled number, formulas, and rows that look empty.
final class DirtyWorkbook {

    private static final int TITLE_ROWS = 2;

    private final Ledger good;

    DirtyWorkbook(Ledger good) {
        this.good = good;
    }

    void write(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("2025年检查");
            titles(sheet);
            headings(sheet);
            for (var i = 0; i < 12; i++) {
                row(sheet, i);
            }
            spoil(sheet);
            for (var i = 0; i < 30; i++) {
                sheet.createRow(TITLE_ROWS + 13 + i).createCell(0).setCellValue(" ");
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
    }

    private void titles(Sheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("青岚分局2025年行政检查台账");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, good.headings().size() - 1));
        sheet.createRow(1).createCell(0).setCellValue("填报人：                填报日期：2025年3月");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, good.headings().size() - 1));
    }

    private void headings(Sheet sheet) {
        var row = sheet.createRow(TITLE_ROWS);
        for (var column = 0; column < good.headings().size(); column++) {
            var heading = good.headings().get(column);
            row.createCell(column).setCellValue(column == 4 ? "检查\n日期" : column == 1 ? " 单位 名称 " : heading);
        }
    }

    private void row(Sheet sheet, int index) {
        var row = sheet.createRow(TITLE_ROWS + 1 + index);
        var cells = good.row(good.size() - 60 + index);
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Number number -> row.createCell(column).setCellValue(number.doubleValue());
                case Object text -> row.createCell(column).setCellValue(text.toString());
            }
        }
        row.getCell(0).setCellValue("检〔2025〕" + (index + 1) + "号");
        row.getCell(4)
                .setCellValue(List.of("２０２５－０１－０８", "2025.1.9", "2025年1月10日", "20250113")
                        .get(index % 4));
        row.getCell(13).setBlank();
    }

    private void spoil(Sheet sheet) {
        at(sheet, 1).getCell(2).setCellValue(914399000000000.0 * 1000);
        at(sheet, 3).getCell(4).setCellValue("2025-02-30");
        at(sheet, 4)
                .getCell(6)
                .setCellValue(at(sheet, 4).getCell(6).getStringCellValue().split("、")[0]);
        at(sheet, 5).getCell(3).setCellValue("双随机抽查");
        at(sheet, 6).getCell(0).setCellValue("检〔2025〕3号");
        at(sheet, 7).getCell(11).setCellValue(5);
        at(sheet, 8).getCell(6).setCellValue("张无此人、李无此人");
        at(sheet, 9).getCell(10).setCellFormula("1+1");
        at(sheet, 9).getCell(11).setCellFormula("K13");
        at(sheet, 9).getCell(12).setCellValue("现场整改");
        at(sheet, 10).getCell(1).setCellValue("青岚县没有登记过的小作坊");
        at(sheet, 10).getCell(2).setBlank();
    }

    private static Row at(Sheet sheet, int index) {
        return sheet.getRow(TITLE_ROWS + 1 + index);
    }
}
