package huanzhi.ui.table;

import huanzhi.base.Money;
import huanzhi.ui.Badge;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/// How the values of a column are written, ordered, summed and handed to Excel.
record Kind<T>(
        String style,
        Function<T, String> text,
        Function<T, Object> plain,
        Function<T, BigDecimal> amount,
        Function<BigDecimal, String> sum,
        Comparator<T> order) {

    private static final Function<BigDecimal, String> NO_SUM = sum -> "";

    static Kind<String> text(Comparator<String> order) {
        return new Kind<>("text", text -> text, text -> text, text -> BigDecimal.ZERO, NO_SUM, order);
    }

    static Kind<LocalDate> date() {
        return new Kind<>(
                "date",
                LocalDate::toString,
                day -> day,
                day -> BigDecimal.ZERO,
                NO_SUM,
                Comparator.comparing(LocalDate::toEpochDay));
    }

    static Kind<Integer> number() {
        return new Kind<>(
                "number",
                number -> String.format("%,d", number),
                number -> number,
                number -> BigDecimal.valueOf(number),
                sum -> String.format("%,d", sum.longValue()),
                Integer::compareTo);
    }

    static Kind<Money> money() {
        return new Kind<>(
                "number",
                Money::grouped,
                Money::yuan,
                Money::yuan,
                sum -> String.format("%,.2f", sum),
                Money::compareTo);
    }

    static Kind<Badge> badge(Comparator<String> order) {
        return new Kind<>(
                "badge",
                Badge::word,
                Badge::word,
                badge -> BigDecimal.ZERO,
                NO_SUM,
                Comparator.comparing(Badge::tone).thenComparing(Badge::word, order));
    }
}
