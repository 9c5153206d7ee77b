package huanzhi.register;

import huanzhi.base.CreditCode;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A county's register as it really arrives: made by WPS, a merged title, two heading rows with merged cells, a column
/// nobody named, an empty one, blank rows, numbers for texts and texts for numbers, days written in six ways, a line of
/// sums and a remark below; and each twentieth row spoilt.
public final class DirtyRegister {

    /// The first row under the headings, as Excel counts.
    static final int FIRST_ROW = 5;

    static final int EACH = 20;

    private static final int BLANK_EACH = 97;
    private static final String[] TITLE = {"青岚县固定污染源名录（2024年度）"};
    private static final String[] REMARK = {"填报单位：青岚分局", "", "", "填报日期：2024年12月"};
    private static final String[] GROUPS = {
        "序号", "单位基本情况", "", "", "", "所在地", "", "", "行业代码", "排污许可", "", "", "经营状态", "列入日期", "备注", "录入"
    };
    private static final String[] HEADINGS = {
        "",
        "单位\n名称",
        "统一社会\n信用代码",
        "法人代表",
        "联系电话",
        "乡镇（街道）",
        "生产经营场所",
        "",
        "",
        "管理类别",
        "许可证编号",
        "有效期至",
        "",
        "",
        "",
        "录入员"
    };

    static final int NAME = 1;
    static final int CODE = 2;
    static final int PHONE = 4;
    static final int INDUSTRY = 8;
    static final int PERMIT_CLASS = 9;
    static final int EXPIRES = 11;

    private static final String[] TOWNS = {"石桥镇", "城关镇", "青溪乡", "经开区"};
    private static final String[] CLASSES = {"重点管理", "简化管理", "登记管理"};
    private static final LocalDate FIRST_EXPIRY = LocalDate.of(2024, 3, 5);
    private static final String DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /// What was spoilt in a row, in which column, and what must be said of it; `%s` is the firm's code and `%d` the row
    /// before.
    enum Fault {
        CUT(CODE, "统一社会信用代码“914399001234568000”超过 15 位，后几位已被 Excel 改成了 0，请把该列设为文本后重新填写。"),
        SCIENTIFIC(CODE, "统一社会信用代码“9.14399E+17”被 Excel 写成了科学计数，请把该列设为文本后重新填写。"),
        FIFTEEN(CODE, "统一社会信用代码“914399001234567”只有 15 位，后三位被 Excel 截去了，或者是旧的工商注册号，请把该列设为文本后对照营业执照填写 18 位。"),
        MISTYPED(CODE, "统一社会信用代码“91350100M000100Y44”的校验位应为 3，请对照营业执照核对有无错字。"),
        REPEATED(CODE, "统一社会信用代码“%s”与第 %d 行重复，请删去其中一行。"),
        NO_NAME(NAME, "单位名称没有填写，请补填。"),
        NO_SUCH_DAY(EXPIRES, "有效期至“2024-02-30”不是日历上的日期，2024年2月只有 29 天，请改正日。"),
        NO_DAY(EXPIRES, "有效期至“2024.3”没有写日，请补上日，如 2024-3-1。"),
        NO_SUCH_CLASS(PERMIT_CLASS, "排污许可管理类别“一般管理”不在可以填写的内容里，请填写 重点管理、简化管理、登记管理、未纳入 之一。"),
        ZERO_LOST(INDUSTRY, "行业代码“313”不是四位数字，可能被 Excel 去掉了前面的 0，请把该列设为文本后写成四位，如 0313。"),
        FORMULA(PHONE, "联系电话“#N/A”是公式的错误，请改正公式或者直接填写。");

        final int column;
        private final String sentence;

        Fault(int column, String sentence) {
            this.column = column;
            this.sentence = sentence;
        }

        private Object value(String codeBefore) {
            return switch (this) {
                case CUT -> new BigDecimal("914399001234567890");
                case SCIENTIFIC -> "9.14399E+17";
                case FIFTEEN -> "914399001234567";
                case MISTYPED -> "91350100M000100Y44";
                case REPEATED -> codeBefore;
                case NO_NAME -> "";
                case NO_SUCH_DAY -> "2024-02-30";
                case NO_DAY -> "2024.3";
                case NO_SUCH_CLASS -> "一般管理";
                case ZERO_LOST -> new BigDecimal(313);
                case FORMULA -> FormulaError.NA;
            };
        }
    }

    /// A firm, the row it stands in, and what is wrong there, if anything is.
    record Firm(int index, int row, Fault fault) {

        String name() {
            return "青岚县第" + index + "水泥制品有限公司";
        }

        /// Each tenth has none.
        String code() {
            return index % 10 == 7 ? "" : DirtyRegister.code(index);
        }

        String town() {
            return TOWNS[index % TOWNS.length];
        }

        String phone() {
            return String.valueOf(13_800_000_000L + index);
        }

        String permitClass() {
            return CLASSES[index % CLASSES.length];
        }

        LocalDate expires() {
            return FIRST_EXPIRY.plusDays(index % 700);
        }

        boolean isGood() {
            return fault == null;
        }

        /// What the preview must say of the row.
        String sentence(boolean asText) {
            var said = asText && fault == Fault.CUT ? Fault.SCIENTIFIC.sentence : fault.sentence;
            return "第 " + row + " 行：" + said.formatted(DirtyRegister.code(index - 1), row - 1);
        }

        /// What is to be written into the spoilt cell to mend it.
        String mended() {
            return switch (fault) {
                case CUT, SCIENTIFIC, FIFTEEN, MISTYPED, REPEATED -> DirtyRegister.code(index);
                case NO_NAME -> name();
                case NO_SUCH_DAY, NO_DAY -> expires().toString();
                case NO_SUCH_CLASS -> permitClass();
                case ZERO_LOST -> "0313";
                case FORMULA -> phone();
            };
        }

        private List<Object> cells() {
            var cells = new ArrayList<Object>(List.of(
                    new BigDecimal(index),
                    index % 5 == 0 ? " " + name() + "　" : name(),
                    code(),
                    "沈明远",
                    index % 2 == 0 ? new BigDecimal(phone()) : phone(),
                    town(),
                    town() + "村前路" + index + "号",
                    "",
                    index % 2 == 0 ? new BigDecimal(3021) : "C3021",
                    permitClass(),
                    "",
                    written(expires(), index),
                    "在产",
                    written(LocalDate.of(2022, 1, 1), index + 1),
                    "/",
                    "小陈"));
            if (fault != null) {
                cells.set(fault.column, fault.value(DirtyRegister.code(index - 1)));
            }
            return cells;
        }

        /// In one of the six ways people write a day.
        private static Object written(LocalDate day, int way) {
            return switch (way % 6) {
                case 0 -> day;
                case 1 -> DateTimeFormatter.ofPattern("yyyy/M/d").format(day);
                case 2 -> new BigDecimal(DateTimeFormatter.BASIC_ISO_DATE.format(day));
                case 3 -> DateTimeFormatter.ofPattern("yyyy年M月d日").format(day);
                case 4 -> DateTimeFormatter.ofPattern("yyyy.M.d").format(day);
                default -> new BigDecimal(day.toEpochDay() + 25_569);
            };
        }
    }

    private final List<Firm> firms = new ArrayList<>();

    public DirtyRegister(int count) {
        var row = FIRST_ROW;
        for (var index = 1; index <= count; index++) {
            var fault = index % EACH == 0 ? Fault.values()[index / EACH % Fault.values().length] : null;
            firms.add(new Firm(index, row, fault));
            row += index % BLANK_EACH == 0 ? 2 : 1;
        }
    }

    List<Firm> firms() {
        return firms;
    }

    List<Firm> bad() {
        return firms.stream().filter(firm -> !firm.isGood()).toList();
    }

    public Path xlsx(Path file) throws Exception {
        var workbook = new XSSFWorkbook();
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("WPS Office");
        return save(workbook, file);
    }

    public Path xls(Path file) throws Exception {
        return save(new HSSFWorkbook(), file);
    }

    /// As Excel on a Chinese Windows saves it.
    public Path csv(Path file) throws Exception {
        var text = new StringBuilder();
        for (var line : lines()) {
            text.append(line.stream().map(DirtyRegister::text).collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return Files.write(file, text.toString().getBytes(Charset.forName("GB18030")));
    }

    private List<List<Object>> lines() {
        var lines = new ArrayList<List<Object>>();
        for (var head : List.of(TITLE, REMARK, GROUPS, HEADINGS)) {
            lines.add(Arrays.asList((Object[]) head));
        }
        for (var firm : firms) {
            while (lines.size() < firm.row() - 1) {
                lines.add(Collections.nCopies(HEADINGS.length, ""));
            }
            lines.add(firm.cells());
        }
        lines.add(List.of("合  计", "", new BigDecimal(firms.size())));
        lines.add(List.of("填表人：小陈", "", "", "审核人：沈明远"));
        return lines;
    }

    private Path save(Workbook workbook, Path file) throws Exception {
        var sheet = workbook.createSheet("名录");
        var day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
        var lines = lines();
        for (var r = 0; r < lines.size(); r++) {
            var row = sheet.createRow(r);
            for (var c = 0; c < lines.get(r).size(); c++) {
                fill(row.createCell(c), lines.get(r).get(c), day);
            }
        }
        for (var area : List.of("A1:P1", "B3:E3", "F3:G3", "J3:L3", "A3:A4", "I3:I4", "M3:M4", "N3:N4", "O3:O4")) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static void fill(Cell cell, Object value, CellStyle day) {
        switch (value) {
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case FormulaError error -> cell.setCellErrorValue(error.getCode());
            case Object words -> {
                if (!words.toString().isEmpty()) {
                    cell.setCellValue(words.toString());
                }
            }
        }
    }

    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number when number.precision() > 15 -> "9.14399E+17";
            case LocalDate date -> DateTimeFormatter.ofPattern("yyyy/M/d").format(date);
            case FormulaError error -> error.getString();
            case Object words when words.toString().contains("\n") -> '"' + words.toString() + '"';
            case Object words -> words.toString();
        };
    }

    private static String code(int index) {
        var body = new StringBuilder("91439900MA");
        var rest = index;
        for (var place = 0; place < 7; place++) {
            body.append(DIGITS.charAt(rest % DIGITS.length()));
            rest /= DIGITS.length();
        }
        return body.append(CreditCode.checkCharacter(body.toString())).toString();
    }
}
