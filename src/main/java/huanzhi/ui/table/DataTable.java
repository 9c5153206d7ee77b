package huanzhi.ui.table;

import huanzhi.ui.Kit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
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
    private final TableColumns<R> columns;
    private final RowSelection<R> selection;
    private final RowFilter<R> filter;
    private final ColumnLayout<R> layout;
    private final TableHead<R> head;
    private final TableFoot<R> foot;
    private final BorderPane root = new BorderPane(view);

    DataTable(Kit kit, TablePlan<R> plan) {
        this.kit = kit;
        this.plan = plan;
        this.filter = new RowFilter<>(plan.id());
        sorted.comparatorProperty().bind(view.comparatorProperty());
        columns = new TableColumns<>(plan.columns(), view, frozen);
        selection = new RowSelection<>(view, plan.id());
        view.getStyleClass().addAll("dense", "data-table");
        view.setRowFactory(table -> row());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        layout = new ColumnLayout<>(view, frozen, plan, kit.preferences());
        foot = new TableFoot<>(plan.columns(), view);
        head = new TableHead<>(plan, kit, filter, layout, this::refilter);
        root.setBottom(foot.root());
        root.getStyleClass().add("table-pane");
        selection.onChange(rows -> foot.count());
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
        var fresh = rows.stream().map(row -> new Line<>(row, plan.searched())).toList();
        filter.hold(selection.ids());
        plan.chinese().forget();
        selection.keepThrough(() -> {
            lines.setAll(fresh);
            head.recount(rows);
            refresh();
        });
        layout.rowsChanged();
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
        return selection.rows();
    }

    /// Called with the selected rows whenever the selection changes, and once after the rows are shown anew.
    public void onSelection(Consumer<List<R>> listener) {
        selection.onChange(listener);
    }

    /// Selects the row with this id and brings it into sight.
    public void select(Object id) {
        selection.select(Set.of(id));
        selection.bringIntoSight();
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
        return columns.content(title, selected().size() > 1 ? selected() : shown());
    }

    TablePlan<R> plan() {
        return plan;
    }

    TableView<Line<R>> view() {
        return view;
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
            TableClipboard.copy(columns.shown(), selected());
            event.consume();
        }
    }

    /// The clerk has changed the filter, so nothing is held any longer; what is still there stays selected.
    private void refilter() {
        filter.hold(Set.of());
        selection.keepThrough(this::refresh);
    }

    private void refresh() {
        filtered.setPredicate(filter.predicate());
        view.setPlaceholder(placeholder().node());
    }

    private EmptyHint placeholder() {
        return lines.isEmpty()
                ? plan.hint()
                : new EmptyHint("没有符合条件的记录。", Optional.of(new EmptyHint.Remedy("清除筛选", () -> head.showView(1))));
    }
}
