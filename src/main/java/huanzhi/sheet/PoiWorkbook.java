package huanzhi.sheet;

import huanzhi.base.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Date1904Support;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/// An .xls or .et file, or an .xlsx file too unusual for [FastWorkbook]; held in memory as a whole.
final class PoiWorkbook implements TableFile {

    private final Workbook workbook;
    private final DayCount days;

    PoiWorkbook(Path file) {
        try {
            workbook = WorkbookFactory.create(file.toFile(), null, true);
        } catch (EncryptedDocumentException e) {
            throw new Refusal("文件“" + file.getFileName() + "”设了密码，请在 Excel 中打开，去掉密码后另存。", e);
        } catch (OldExcelFormatException e) {
            throw new Refusal("文件“" + file.getFileName() + "”是 Excel 95 或者更早的格式，请在 Excel 中打开后另存为 xlsx。", e);
        } catch (IOException | RuntimeException e) {
            refuseWordDocument(file);
            throw new UnreadableException(e);
        }
        days = DayCount.of(isFrom1904());
    }

    private boolean isFrom1904() {
        return switch (workbook) {
            case Date1904Support dates -> dates.isDate1904();
            case HSSFWorkbook old -> old.getInternalWorkbook().isUsing1904DateWindowing();
            default -> false;
        };
    }

    /// Tells the commonest mistake by its name: a .doc that was called .xlsx, or a .docx.
    private static void refuseWordDocument(Path file) {
        if (WordDocument.is(file)) {
            throw new Refusal("文件“" + file.getFileName() + "”其实是 Word 文档，请在 Word 或者 WPS 中把表格复制到 Excel 里，另存为 xlsx，再导入。");
        }
    }

    @Override
    public List<TableSheet> sheets() {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(i -> workbook.getSheetAt(i) != null)
                .<TableSheet>mapToObj(i -> new PoiSheet(
                        workbook.getSheetAt(i), workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)))
                .toList();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }

    private TableRow row(Row row) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < row.getLastCellNum(); column++) {
            cells.add(cell(row.getCell(column)));
        }
        return new TableRow(row.getRowNum() + 1, cells, row.getZeroHeight());
    }

    private Cell cell(org.apache.poi.ss.usermodel.Cell cell) {
        if (cell == null) {
            return Cell.BLANK;
        }
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> Cell.words(cell.getStringCellValue(), days);
            case BOOLEAN -> Cell.truth(cell.getBooleanCellValue());
            case ERROR ->
                new Cell.Failure(FormulaError.forInt(cell.getErrorCellValue()).getString());
            case FORMULA -> Cell.Failure.NOT_CALCULATED;
            case BLANK, _NONE -> Cell.BLANK;
        };
    }

    private Cell number(org.apache.poi.ss.usermodel.Cell cell) {
        var style = cell.getCellStyle();
        var dated = style != null && DateFormat.isDate(style.getDataFormat(), style.getDataFormatString());
        return new Cell.Numeric(BigDecimal.valueOf(cell.getNumericCellValue()), dated, days);
    }

    private final class PoiSheet implements TableSheet {

        private final Sheet sheet;
        private final boolean hidden;

        PoiSheet(Sheet sheet, boolean hidden) {
            this.sheet = sheet;
            this.hidden = hidden;
        }

        @Override
        public String name() {
            return sheet.getSheetName();
        }

        @Override
        public boolean hidden() {
            return hidden;
        }

        @Override
        public Stream<TableRow> rows() {
            return StreamSupport.stream(sheet.spliterator(), false).map(PoiWorkbook.this::row);
        }

        @Override
        public List<Merge> merges() {
            return sheet.getMergedRegions().stream()
                    .flatMap(range -> MergeRefs.down(range).stream())
                    .toList();
        }
    }
}
