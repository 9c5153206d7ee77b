package huanzhi.ui.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One column: its heading, what it shows of a row, and how. A row may have nothing to show.
record Column<R, T>(String title, Function<R, Optional<T>> value, Kind<T> kind, ColumnOptions options) {

    String text(R row) {
        return value.apply(row).map(kind.text()).orElse("");
    }

    /// A text, number, amount or date for Excel; an empty text where there is nothing.
    Object plain(R row) {
        return value.apply(row).map(kind.plain()).orElse("");
    }

    String sum(List<R> rows) {
        var total = rows.stream()
                .map(value)
                .flatMap(Optional::stream)
                .map(kind.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return kind.sum().apply(total);
    }
}
