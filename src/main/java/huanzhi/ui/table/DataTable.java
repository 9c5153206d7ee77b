package huanzhi.ui.table;

import huanzhi.ui.Kit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// A table over rows of one kind, with its filter line above and its sums below.
///
/// The same row, by its id, stays selected and in sight when the rows are shown anew, even if it no longer passes the
/// filter: what someone is at work on never vanishes.
public final class DataTable<R> {

    private final TablePlan<R> plan;
    private final Kit kit;
    private final ObservableList<Line<R>> lines = FXCollections.observableArrayList();
    private final FilteredList<Line<R>> filtered = new FilteredList<>(lines);
    private final SortedList<Line<R>> sorted = new SortedList<>(filtered);
    private final TableView<Line<R>> view = new TableView<>(sorted);
    private final FrozenColumns<R> frozen = new FrozenColumns<>(view);
    private final RowFilter<R> filter;
    private final TableHead<R> head;
    private final TableFoot<R> foot;
    private final BorderPane root = new BorderPane(view);

    DataTable(Kit kit, TablePlan<R> plan) {
        this.kit = kit;
        this.plan = plan;
        this.filter = new RowFilter<>(plan.id());
        sorted.comparatorProperty().bind(view.comparatorProperty());
        plan.columns().forEach(column -> view.getColumns().add(tableColumn(column)));
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.getStyleClass().addAll("dense", "data-table");

        view.setRowFactory(table -> row());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var layout = new ColumnLayout<>(view, frozen, plan, kit.preferences());
        foot = new TableFoot<>(plan.columns(), view);
        head = new TableHead<>(plan, kit, filter, layout, this::refilter);
        root.setBottom(foot.root());
        root.getStyleClass().add("table-pane");
        sorted.subscribe(foot::count);
        refilter();
    }

    /// The table and the line of sums, without the filter line.
    public BorderPane root() {
        return root;
    }

    /// The filter line: filter, facets, views, columns.
    public TableHead<R> head() {
        return head;
    }

    /// Shows these rows in place of the ones before.
    public void show(List<R> rows) {
        var selected = ids(selected());
        filter.hold(selected);
        plan.chinese().forget();
        var fresh = rows.stream().map(row -> new Line<>(row, plan.searched())).toList();
        lines.setAll(fresh);
        head.recount(rows);
        refresh();
        select(selected);
        kit.tasks()
                .job("准备筛选", () -> {
                    fresh.forEach(Line::haystack);
                    return fresh.size();
                })
                .start();
    }

    /// All rows, shown or not.
    public List<R> rows() {
        return lines.stream().map(Line::row).toList();
    }

    /// The rows that pass the filter, in the order they stand.
    public List<R> shown() {
        return sorted.stream().map(Line::row).toList();
    }

    public List<R> selected() {
        return view.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null)
                .map(Line::row)
                .toList();
    }

    /// Called with the selected rows whenever the selection changes.
    public void onSelection(Consumer<List<R>> listener) {
        view.getSelectionModel().getSelectedItems().subscribe(() -> listener.accept(selected()));
    }

    /// Selects the first row with this id and brings it into sight.
    public void select(Object id) {
        select(new HashSet<>(List.of(id)));
    }

    /// Types into the filter as the clerk would.
    public void filter(String text) {
        head.type(text);
    }

    /// Sorts by the column with this title.
    public void sortBy(String title, TableColumn.SortType direction) {
        view.getColumns().stream()
                .filter(column -> column.getText().equals(title))
                .findFirst()
                .ifPresent(column -> {
                    column.setSortType(direction);
                    view.getSortOrder().setAll(List.of(column));
                });
    }

    /// Headings and rows as they stand now; of several selected rows, only those.
    public TableContent content(String title) {
        var chosen = selected().size() > 1 ? selected() : shown();
        var columns = shownColumns();
        return new TableContent(
                title,
                columns.stream().map(Column::title).toList(),
                chosen.stream()
                        .map(row -> columns.stream()
                                .map(column -> column.plain(row))
                                .toList())
                        .toList());
    }

    TablePlan<R> plan() {
        return plan;
    }

    TableView<Line<R>> view() {
        return view;
    }

    private List<Column<R, ?>> shownColumns() {
        return view.getVisibleLeafColumns().stream()
                .<Column<R, ?>>map(column -> plan.columns().stream()
                        .filter(each -> each.title().equals(column.getText()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private <T> TableColumn<Line<R>, Optional<T>> tableColumn(Column<R, T> column) {
        var result = new TableColumn<Line<R>, Optional<T>>(column.title());
        result.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(column.value().apply(cell.getValue().row())));
        result.setCellFactory(any -> new CellOf<>(column.kind(), column.title(), frozen));
        result.setComparator((one, other) -> compare(column, one, other));
        result.setPrefWidth(column.options().width());
        result.setVisible(!column.options().isHidden());
        result.getStyleClass().add(column.kind().style());
        return result;
    }

    /// Nothing comes after everything.
    private static <T> int compare(Column<?, T> column, Optional<T> one, Optional<T> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        return column.kind().order().compare(one.get(), other.get());
    }

    private TableRow<Line<R>> row() {
        var row = new TableRow<Line<R>>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && row.getItem() != null) {
                plan.open().accept(row.getItem().row());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            selected().stream().findFirst().ifPresent(plan.open());
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            TableClipboard.copy(shownColumns(), selected());
            event.consume();
        }
    }

    /// The clerk has changed the filter, so nothing is held any longer.
    private void refilter() {
        filter.hold(Set.of());
        refresh();
    }

    private void refresh() {
        filtered.setPredicate(filter.predicate());
        view.setPlaceholder(placeholder().node());
        foot.count();
    }

    private EmptyHint placeholder() {
        return lines.isEmpty()
                ? plan.hint()
                : new EmptyHint("没有符合条件的记录。", Optional.of(new EmptyHint.Remedy("清除筛选", head::clear)));
    }

    private Set<Object> ids(List<R> rows) {
        return rows.stream().map(plan.id()).collect(Collectors.toSet());
    }

    private void select(Set<?> ids) {
        var model = view.getSelectionModel();
        model.clearSelection();
        for (var i = 0; i < sorted.size() && !ids.isEmpty(); i++) {
            if (ids.contains(plan.id().apply(sorted.get(i).row()))) {
                model.select(i);
            }
        }
        if (model.getSelectedIndex() >= 0) {
            view.scrollTo(Math.max(0, model.getSelectedIndex() - 5));
        }
    }
}
