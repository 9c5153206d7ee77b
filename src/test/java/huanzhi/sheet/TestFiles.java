package huanzhi.sheet;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes small files as offices have them. A row is a line of values between `|`.
final class TestFiles {

    private TestFiles() {}

    static List<List<String>> rows(String lines) {
        return lines.lines()
                .map(line -> Arrays.stream(line.split("\\|", -1))
                        .map(cell -> cell.strip().replace("\\n", "\n"))
                        .toList())
                .toList();
    }

    static Path csv(Path folder, String lines) throws Exception {
        return text(folder.resolve("台账.csv"), lines, Charset.forName("UTF-8"));
    }

    static Path text(Path file, String lines, Charset charset) throws Exception {
        var text = new StringBuilder();
        for (var row : rows(lines)) {
            text.append(String.join(",", row.stream().map(TestFiles::quoted).toList()))
                    .append("\r\n");
        }
        return Files.write(file, text.toString().getBytes(charset));
    }

    private static String quoted(String value) {
        return value.matches("(?s).*[,\"\n].*") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    static Path xlsx(Path folder, String lines) throws Exception {
        return excel(folder.resolve("台账.xlsx"), new XSSFWorkbook(), lines);
    }

    static Path xls(Path folder, String lines) throws Exception {
        return excel(folder.resolve("台账.xls"), new HSSFWorkbook(), lines);
    }

    static Path excel(Path file, Workbook workbook, String lines) throws Exception {
        fill(workbook.createSheet("Sheet1"), lines);
        return save(workbook, file);
    }

    /// Numbers become number cells, `d:2024-03-05` a dated one, `t:…` words, `f:…` a formula without a result.
    static void fill(Sheet sheet, String lines) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        var rows = rows(lines);
        for (var r = 0; r < rows.size(); r++) {
            var row = sheet.createRow(r);
            for (var c = 0; c < rows.get(r).size(); c++) {
                var value = rows.get(r).get(c);
                var cell = row.createCell(c);
                if (value.startsWith("d:")) {
                    cell.setCellValue(LocalDate.parse(value.substring(2)));
                    cell.setCellStyle(style);
                } else if (value.startsWith("f:")) {
                    cell.setCellFormula(value.substring(2));
                } else if (value.startsWith("t:")) {
                    cell.setCellValue(value.substring(2));
                } else if (value.matches("-?[0-9]+(\\.[0-9]+)?")) {
                    cell.setCellValue(new BigDecimal(value).doubleValue());
                } else if (!value.isEmpty()) {
                    cell.setCellValue(value);
                }
            }
        }
    }

    static Path save(Workbook workbook, Path file) throws Exception {
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
