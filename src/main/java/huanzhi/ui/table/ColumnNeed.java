package huanzhi.ui.table;

import huanzhi.ui.Badge;
import java.util.List;

/// How wide a column has to be for nothing in it to be cut, judged by its first rows.
///
/// Characters are counted, not measured, so that long lists open no later: a Han character is as wide as the type is
/// high, the others are taken a little wider than most of them are.
final class ColumnNeed {

    private static final int ROWS = 200;
    private static final double HAN = 13;
    private static final double CAPITAL = 9;
    private static final double LATIN = 7.6;
    private static final double AROUND = 18;
    private static final double ICON = 22;
    private static final char FIRST_WIDE = '\u2e80';

    private ColumnNeed() {}

    /// In pixels; with no rows, what the heading needs.
    static <R> double of(Column<R, ?> column, List<Line<R>> lines) {
        return lines.stream()
                .limit(ROWS)
                .mapToDouble(line -> value(column, line.row()))
                .reduce(words(column.title()), Math::max);
    }

    private static <R> double value(Column<R, ?> column, R row) {
        var hasIcon = column.value().apply(row).filter(Badge.class::isInstance).isPresent();
        return words(column.text(row)) + (hasIcon ? ICON : 0);
    }

    private static double words(String text) {
        return AROUND + text.chars().mapToDouble(ColumnNeed::character).sum();
    }

    private static double character(int character) {
        if (character >= FIRST_WIDE) {
            return HAN;
        }
        return Character.isUpperCase(character) ? CAPITAL : LATIN;
    }
}
