package huanzhi.sheet;

import huanzhi.base.Money;
import huanzhi.base.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/// What stands in one cell of a file, whatever program wrote it.
sealed interface Cell {

    Cell BLANK = new Blank();

    /// As people see it in the file.
    String shown();

    static Cell words(String text) {
        var trimmed = Text.trim(text);
        if (trimmed.isEmpty()) {
            return BLANK;
        }
        return Failure.isCode(trimmed) ? new Failure(trimmed) : new Words(trimmed);
    }

    static Cell truth(boolean value) {
        return new Words(value ? "是" : "否");
    }

    static Cell count(int number) {
        return new Numeric(BigDecimal.valueOf(number), false, false);
    }

    static Cell money(Money sum) {
        return new Numeric(sum.yuan(), false, false);
    }

    static Cell day(LocalDate day) {
        return new Numeric(BigDecimal.valueOf(ChronoUnit.DAYS.between(Numeric.DAY_0_OF_1900, day)), true, false);
    }

    record Blank() implements Cell {

        @Override
        public String shown() {
            return "";
        }
    }

    /// Without blanks around.
    record Words(String text) implements Cell {

        @Override
        public String shown() {
            return text;
        }
    }

    /// A number, with the 15 significant digits that Excel keeps; `dated` if the cell is laid out as a date, `from1904`
    /// if the file counts its days from 1904 on.
    record Numeric(BigDecimal value, boolean dated, boolean from1904) implements Cell {

        private static final MathContext EXCEL_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
        private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
        private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
        private static final int FIRST_PLAUSIBLE = 18_264;
        private static final int LAST_PLAUSIBLE = 109_573;

        public Numeric {
            value = value.precision() > EXCEL_DIGITS.getPrecision() ? value.round(EXCEL_DIGITS) : value;
        }

        @Override
        public String shown() {
            return dated && day().isPresent()
                    ? day().get().toString()
                    : value.stripTrailingZeros().toPlainString();
        }

        /// The day that the number stands for, if it is one of the years 1950 to 2199; 45356 is 2024-03-05.
        Optional<LocalDate> day() {
            var days = value.intValue();
            return days < FIRST_PLAUSIBLE || days > LAST_PLAUSIBLE
                    ? Optional.empty()
                    : Optional.of((from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900).plusDays(days));
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
