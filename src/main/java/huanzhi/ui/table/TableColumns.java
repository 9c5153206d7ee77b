package huanzhi.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The planned columns as columns of a table view; the title tells which is which.
final class TableColumns<R> {

    private final List<Column<R, ?>> columns;
    private final TableView<Line<R>> view;
    private final FrozenColumns<R> frozen;

    TableColumns(List<Column<R, ?>> columns, TableView<Line<R>> view, FrozenColumns<R> frozen) {
        this.columns = columns;
        this.view = view;
        this.frozen = frozen;
        columns.forEach(column -> view.getColumns().add(tableColumn(column)));
    }

    /// The columns the clerk sees, in the clerk's order.
    List<Column<R, ?>> shown() {
        return view.getVisibleLeafColumns().stream()
                .<Column<R, ?>>map(column -> columns.stream()
                        .filter(each -> each.title().equals(column.getText()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /// Headings and values of `rows` as the columns stand now.
    TableContent content(String title, List<R> rows) {
        var now = shown();
        return new TableContent(
                title,
                now.stream().map(Column::title).toList(),
                rows.stream()
                        .map(row ->
                                now.stream().map(column -> column.plain(row)).toList())
                        .toList());
    }

    private <T> TableColumn<Line<R>, Optional<T>> tableColumn(Column<R, T> column) {
        var result = new TableColumn<Line<R>, Optional<T>>(column.title());
        result.setCellValueFactory(cell ->
                new ReadOnlyObjectWrapper<>(column.value().apply(cell.getValue().row())));
        result.setCellFactory(any -> new CellOf<>(column.kind(), column.title(), frozen));
        result.setComparator((one, other) -> one.isEmpty() || other.isEmpty()
                ? nothingLast(result.getSortType(), one.isEmpty(), other.isEmpty())
                : column.kind().order().compare(one.get(), other.get()));
        result.setPrefWidth(column.options().width());
        result.setVisible(!column.options().isHidden());
        result.getStyleClass().add(column.kind().style());
        return result;
    }

    /// Nothing comes after everything, also when the order is turned round.
    private static int nothingLast(TableColumn.SortType direction, boolean one, boolean other) {
        return direction == TableColumn.SortType.ASCENDING ? Boolean.compare(one, other) : Boolean.compare(other, one);
    }
}
