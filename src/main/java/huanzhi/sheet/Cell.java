package huanzhi.sheet;

import huanzhi.base.Money;
import huanzhi.base.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What stands in one cell of a file, whatever program wrote it.
sealed interface Cell {

    Cell BLANK = new Blank();

    /// As people see it in the file.
    String shown();

    static Cell words(String text) {
        return words(text, DayCount.FROM_1900);
    }

    static Cell words(String text, DayCount days) {
        var trimmed = Text.trim(text);
        if (trimmed.isEmpty()) {
            return BLANK;
        }
        return Failure.isCode(trimmed) ? new Failure(trimmed) : new Words(trimmed, days);
    }

    static Cell truth(boolean value) {
        return words(value ? "是" : "否");
    }

    static Cell count(int number) {
        return new Numeric(BigDecimal.valueOf(number), false, DayCount.FROM_1900);
    }

    static Cell money(Money sum) {
        return new Numeric(sum.yuan(), false, DayCount.FROM_1900);
    }

    static Cell day(LocalDate day) {
        return new Numeric(DayCount.FROM_1900.number(day), true, DayCount.FROM_1900);
    }

    record Blank() implements Cell {

        @Override
        public String shown() {
            return "";
        }
    }

    /// Without blanks around; `days` is how the file counts them, for a number of days that was made text.
    record Words(String text, DayCount days) implements Cell {

        @Override
        public String shown() {
            return text;
        }
    }

    /// A number, with the 15 significant digits that Excel keeps; `dated` if the cell is laid out as a date, `days` is
    /// how the file counts them.
    record Numeric(BigDecimal value, boolean dated, DayCount days) implements Cell {

        private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);

        public Numeric {
            value = value.precision() > EXCEL_DIGITS.getPrecision() ? value.round(EXCEL_DIGITS) : value;
        }

        @Override
        public String shown() {
            return dated && day().isPresent()
                    ? day().get().toString()
                    : value.stripTrailingZeros().toPlainString();
        }

        /// The day that the number stands for, if it is a plausible one.
        Optional<LocalDate> day() {
            return days.day(value);
        }

        /// Whether Excel has already put zeros in place of its last digits.
        boolean cutShort() {
            return value.precision() - value.scale() > EXCEL_DIGITS.getPrecision();
        }
    }

    /// A formula without a result, or with an error for one, such as `#N/A`.
    record Failure(String shown) implements Cell {

        static final Failure NOT_CALCULATED = new Failure("公式未计算");

        private static final Set<String> CODES = Set.of(
                "#N/A",
                "#REF!",
                "#DIV/0!",
                "#VALUE!",
                "#NAME?",
                "#NUM!",
                "#NULL!",
                "#SPILL!",
                "#CALC!",
                "#GETTING_DATA");

        /// What formulas failed with stands as words in text files, and in files that were written from them.
        private static boolean isCode(String text) {
            return text.charAt(0) == '#' && CODES.contains(text);
        }
    }
}
