package huanzhi.ui.table;

import huanzhi.ui.Badge;
import java.util.List;
import java.util.stream.Stream;

/// How wide a column has to be for nothing in it to be cut, judged by its first rows.
///
/// Characters are counted, not measured, so that long lists open no later: a Han character is as wide as the type is
/// high, the others are taken a little wider than most of them are.
record ColumnNeed(TypeSetting setting) {

    private static final int ROWS = 200;

    /// In pixels; with no rows, what the heading needs.
    <R> double of(Column<R, ?> column, List<Line<R>> lines) {
        return first(lines)
                .mapToDouble(line -> value(column, line.row()))
                .reduce(setting.wide(column.title()), Math::max);
    }

    /// In pixels, when its texts may be cut short; numbers and dates stay whole, for half of one is a wrong one.
    <R> double cut(Column<R, ?> column, List<Line<R>> lines) {
        var whole = of(column, lines);
        var texts = first(lines)
                .map(line -> column.text(line.row()))
                .filter(text -> !text.isEmpty())
                .toList();
        var isNumbers = texts.stream().filter(ColumnNeed::isNumber).count() * 2 > texts.size();
        return isNumbers ? whole : Math.min(whole, setting.cut(column.options().width()));
    }

    private <R> double value(Column<R, ?> column, R row) {
        var hasIcon = column.value().apply(row).filter(Badge.class::isInstance).isPresent();
        return setting.wide(column.text(row)) + (hasIcon ? setting.icon() : 0);
    }

    /// A code, date, sum or number of a paper: more than a third of it is digits or letters.
    private static boolean isNumber(String text) {
        return text.chars().filter(character -> character < 128).count() * 3 > text.length();
    }

    private static <R> Stream<Line<R>> first(List<Line<R>> lines) {
        return lines.stream().limit(ROWS);
    }
}
