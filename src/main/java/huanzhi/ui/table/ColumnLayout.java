package huanzhi.ui.table;

import huanzhi.ui.Preferences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// How the columns of one table stand: order, width, which are shown and which are frozen. Remembered by itself.
final class ColumnLayout<R> {

    private final TableView<Line<R>> view;
    private final Preferences preferences;
    private final String key;
    private final FrozenColumns<R> frozen;
    private final PauseTransition pause = new PauseTransition(Duration.millis(500));
    private final TableState original;
    private final ColumnFit<R> fit;

    ColumnLayout(TableView<Line<R>> view, FrozenColumns<R> frozen, TablePlan<R> plan, Preferences preferences) {
        this.view = view;
        this.preferences = preferences;
        this.key = "table." + plan.key() + ".columns";
        this.frozen = frozen;
        frozen.freeze(plan.columns().stream()
                .filter(column -> column.options().isFrozen())
                .map(Column::title)
                .toList());
        this.fit = new ColumnFit<>(view, plan.columns());
        this.original = state("", Map.of());
        preferences.get(key).flatMap(TableState::read).ifPresentOrElse(this::apply, fit::start);
        pause.setOnFinished(over -> preferences.put(key, state("", Map.of()).write()));
        view.getColumns().subscribe(this::changed);
        view.getSortOrder().subscribe(this::changed);
        view.getColumns().forEach(column -> {
            column.widthProperty().subscribe((was, is) -> changed());
            column.visibleProperty().subscribe((was, is) -> changed());
        });
    }

    /// The present state, together with a filter.
    TableState state(String filter, Map<String, Set<String>> facets) {
        return new TableState(
                filter,
                facets,
                view.getColumns().stream()
                        .map(column -> new TableState.ColumnState(
                                column.getText(),
                                column.getWidth(),
                                column.isVisible(),
                                frozen.isFrozen(column.getText())))
                        .toList(),
                view.getSortOrder().stream()
                        .map(column -> new TableState.Sort(
                                column.getText(), column.getSortType() == TableColumn.SortType.DESCENDING))
                        .toList(),
                fit.setting());
    }

    void apply(TableState state) {
        fit.stop();
        fit.set(state.setting());
        var titles = state.columns().stream().map(TableState.ColumnState::title).toList();
        var columns = new ArrayList<>(view.getColumns());
        columns.sort(Comparator.comparingInt(column -> place(titles, column.getText())));
        view.getColumns().setAll(columns);
        for (var each : state.columns()) {
            view.getColumns().stream()
                    .filter(column -> column.getText().equals(each.title()))
                    .forEach(column -> {
                        column.setPrefWidth(each.width());
                        column.setVisible(each.shown());
                    });
        }
        frozen.freeze(state.columns().stream()
                .filter(TableState.ColumnState::frozen)
                .map(TableState.ColumnState::title)
                .toList());
        sort(state.sort());
    }

    /// As the screen was built, fitted to its width again.
    void reset() {
        apply(original);
        preferences.remove(key);
        fit.start();
    }

    /// Other rows stand in the table.
    void rowsChanged() {
        fit.fit();
    }

    /// Freezes this column and all shown to its left.
    void freezeUpTo(String title) {
        var shown =
                view.getVisibleLeafColumns().stream().map(TableColumn::getText).toList();
        frozen.freeze(shown.subList(0, shown.indexOf(title) + 1));
        changed();
    }

    void thaw() {
        frozen.freeze(List.of());
        changed();
    }

    TableView<Line<R>> view() {
        return view;
    }

    private void sort(List<TableState.Sort> order) {
        var columns = new ArrayList<TableColumn<Line<R>, ?>>();
        for (var each : order) {
            view.getColumns().stream()
                    .filter(column -> column.getText().equals(each.title()))
                    .forEach(column -> {
                        column.setSortType(
                                each.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
                        columns.add(column);
                    });
        }
        view.getSortOrder().setAll(columns);
    }

    /// A column newer than the remembered layout comes last.
    private static int place(List<String> titles, String title) {
        var place = titles.indexOf(title);
        return place < 0 ? titles.size() : place;
    }

    /// From the first change the clerk makes, the columns stay as the clerk set them.
    private void changed() {
        if (!fit.isAtWork()) {
            fit.stop();
            pause.playFromStart();
        }
    }
}
