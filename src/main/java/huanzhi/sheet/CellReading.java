package huanzhi.sheet;

import huanzhi.base.CreditCode;
import huanzhi.base.DateText;
import huanzhi.base.Money;
import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// How cells are understood as values. What cannot be understood is refused with the reason and the remedy.
final class CellReading {

    private static final Set<String> NOTHING = Set.of("", "/", "／", "-", "—", "——", "－", "--");
    private static final Set<String> YES = Set.of("是", "有", "√", "✓", "✔", "Y", "YES", "TRUE", "1", "已", "对");
    private static final Set<String> NO =
            Set.of("否", "无", "×", "✗", "✘", "X", "N", "NO", "FALSE", "0", "未", "没有", "不是");
    private static final String MEASURES = "家人次件份个名条起场项宗本册户";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int SHORT_DATE_DIGITS = 8;
    private static final int SERIAL_DIGITS = 5;
    private static final int EXCEL_DIGITS = 15;
    private static final String CUT_SHORT_REMEDY = "请把该列设为文本后重新填写";

    private CellReading() {}

    static boolean isNothing(Cell cell) {
        return cell == Cell.BLANK
                || (cell instanceof Cell.Words words && words.text().length() <= 2 && NOTHING.contains(words.text()));
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Blank blank -> "";
            case Cell.Words words -> whole(words);
            case Cell.Numeric number -> whole(number);
            case Cell.Failure failure -> throw failed(failure);
        };
    }

    static LocalDate date(Cell cell) {
        return counted(cell).orElseGet(() -> written(cell));
    }

    private static LocalDate written(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number
            when number.shown().length() != SHORT_DATE_DIGITS ->
                throw wrong(cell, "是数字而不是日期", "请写成 2026-9-25，或者把该列设为文本后重新填写");
            default -> DateText.complete(text(cell));
        };
    }

    /// The day of a cell that holds a number of days: a number, or `45356` as a day is left in text files and in cells
    /// that were made text.
    static Optional<LocalDate> counted(Cell cell) {
        return switch (cell) {
            case Cell.Numeric number -> number.day();
            case Cell.Words words ->
                isSerial(words.text()) ? words.days().day(new BigDecimal(words.text())) : Optional.empty();
            case Cell.Blank blank -> Optional.empty();
            case Cell.Failure failure -> Optional.empty();
        };
    }

    private static boolean isSerial(String text) {
        return text.length() == SERIAL_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static int count(Cell cell) {
        var amount = amount(cell);
        if (!amount.unit().chars().allMatch(c -> MEASURES.indexOf(c) >= 0)) {
            throw Amount.notANumber(cell.shown());
        }
        try {
            var count = amount.number().intValueExact();
            if (count < 0) {
                throw wrong(cell, "小于零", "请填写零或者正整数");
            }
            return count;
        } catch (ArithmeticException e) {
            throw wrong(cell, "不是整数", "请填写零或者正整数");
        }
    }

    /// In 元, or in 万元 where the cell says so, or where the column does and the cell says nothing.
    static Money money(Cell cell, boolean inTenThousands) {
        var amount = amount(cell);
        return switch (amount.unit()) {
            case "" -> Money.ofYuan(inTenThousands ? amount.number().multiply(TEN_THOUSAND) : amount.number());
            case "元", "圆", "元整" -> Money.ofYuan(amount.number());
            case "万", "万元", "万元整" -> Money.ofYuan(amount.number().multiply(TEN_THOUSAND));
            default -> throw wrong(cell, "不是金额", "请只填写阿拉伯数字，单位写在表头");
        };
    }

    static CreditCode creditCode(Cell cell) {
        var written = text(cell);
        try {
            return new CreditCode(written);
        } catch (Refusal wrong) {
            var code = Text.clean(written);
            if (!code.chars().allMatch(Character::isDigit)) {
                throw wrong;
            }
            if (code.length() == 18 && code.endsWith("000")) {
                throw wrong(cell, "的后三位被 Excel 改成了 000", CUT_SHORT_REMEDY);
            }
            if (code.length() == EXCEL_DIGITS) {
                throw wrong(cell, "只有 15 位，后三位被 Excel 截去了，或者是旧的工商注册号", "请把该列设为文本后对照营业执照填写 18 位");
            }
            throw wrong;
        }
    }

    static boolean yes(Cell cell) {
        var word = Text.clean(text(cell)).toUpperCase();
        if (YES.contains(word)) {
            return true;
        }
        if (NO.contains(word)) {
            return false;
        }
        throw wrong(cell, "不是“是”或者“否”", "请填写“是”或者“否”");
    }

    private static Amount amount(Cell cell) {
        return cell instanceof Cell.Numeric number ? new Amount(number.value(), "") : Amount.read(text(cell));
    }

    private static String whole(Cell.Words words) {
        var text = words.shown();
        if (isScientific(text)) {
            throw wrong(words, "被 Excel 写成了科学计数", CUT_SHORT_REMEDY);
        }
        return text;
    }

    /// A number of more than 15 digits has lost the rest: 914311223344556677 has become 914311223344556000.
    private static String whole(Cell.Numeric number) {
        if (number.cutShort()) {
            throw wrong(number, "超过 15 位，后几位已被 Excel 改成了 0", CUT_SHORT_REMEDY);
        }
        return number.shown();
    }

    /// `9.14311E+17`, as Excel writes a long number into a CSV file.
    private static boolean isScientific(String text) {
        var e = text.indexOf("E+");
        return e > 0
                && text.length() > e + 2
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == 'E' || c == '+');
    }

    private static Refusal failed(Cell.Failure failure) {
        return failure == Cell.Failure.NOT_CALCULATED
                ? wrong(failure, "，单元格的公式没有算出结果", "请在 Excel 中打开、保存后再导入")
                : wrong(failure, "是公式的错误", "请改正公式或者直接填写");
    }

    private static Refusal wrong(Cell cell, String reason, String remedy) {
        return new Refusal(new Problem("", cell.shown(), reason, remedy));
    }
}
