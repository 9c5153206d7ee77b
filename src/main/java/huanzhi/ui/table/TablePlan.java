package huanzhi.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// What the builder collected about one table.
record TablePlan<R>(
        String key,
        Function<R, ?> id,
        List<Column<R, ?>> columns,
        List<Facet<R>> facets,
        List<ShippedView> views,
        List<Bulk<R>> bulks,
        Function<R, String> searched,
        Optional<TableExport> export,
        Optional<TablePrint> print,
        EmptyHint hint,
        Consumer<R> open,
        ChineseOrder chinese) {

    TablePlan {
        columns = List.copyOf(columns);
        facets = List.copyOf(facets);
        views = List.copyOf(views);
        bulks = List.copyOf(bulks);
        var titles = columns.stream().map(Column::title).toList();
        if (Set.copyOf(titles).size() < titles.size()) {
            throw new IllegalArgumentException("two columns of " + key + " have the same title: " + titles);
        }
    }
}
