package huanzhi.ui.table;

import huanzhi.ui.Icons;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

/// Chooses columns, freezes the left ones, and puts everything back.
final class ColumnsButton<R> extends MenuButton {

    private final ColumnLayout<R> layout;

    ColumnsButton(ColumnLayout<R> layout) {
        this.layout = layout;
        setGraphic(Icons.COLUMNS.node());
        setTooltip(new Tooltip("选择、冻结列"));
        getStyleClass().add("columns-button");
        setOnShowing(opening -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        var freeze = new Menu("冻结到…列");
        for (var column : layout.view().getColumns()) {
            var box = new CheckBox(column.getText());
            box.selectedProperty().bindBidirectional(column.visibleProperty());
            getItems().add(new CustomMenuItem(box, false));
            var upTo = new MenuItem(column.getText());
            upTo.setOnAction(press -> layout.freezeUpTo(column.getText()));
            freeze.getItems().add(upTo);
        }
        var thaw = new MenuItem("不冻结");
        thaw.setOnAction(press -> layout.thaw());
        freeze.getItems().addFirst(thaw);
        var reset = new MenuItem("恢复原样");
        reset.setOnAction(press -> layout.reset());
        getItems().addAll(new SeparatorMenuItem(), freeze, reset);
    }
}
