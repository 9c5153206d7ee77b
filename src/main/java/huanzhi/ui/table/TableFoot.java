package huanzhi.ui.table;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;

/// The line under a table: how many rows, how many selected, and the sums of either.
final class TableFoot<R> {

    private final List<Column<R, ?>> summed;
    private final TableView<Line<R>> view;
    private final Label count = new Label();
    private final Label selected = new Label();
    private final Label sums = new Label();
    private final HBox root = new HBox(24, count, selected, sums);

    TableFoot(List<Column<R, ?>> columns, TableView<Line<R>> view) {
        this.summed =
                columns.stream().filter(column -> column.options().isSummed()).toList();
        this.view = view;
        root.getStyleClass().add("table-foot");
    }

    Parent root() {
        return root;
    }

    /// The sums are of the selected rows where there are several, of all shown rows otherwise.
    void count() {
        var all = view.getItems();
        var chosen = view.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
        count.setText(String.format("合计 %,d", all.size()));
        selected.setText(chosen.size() > 1 ? String.format("选中 %,d", chosen.size()) : "");
        var lines = chosen.size() > 1 ? chosen : all;
        var rows =
                summed.isEmpty() ? List.<R>of() : lines.stream().map(Line::row).toList();
        sums.setText(summed.stream()
                .map(column -> column.title() + " " + column.sum(rows))
                .collect(Collectors.joining("    ")));
    }
}
