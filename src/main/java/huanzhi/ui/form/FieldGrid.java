package huanzhi.ui.form;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// The fields of a section, labels aligned, in two columns where there is room and in one where there is not.
final class FieldGrid extends GridPane {

    private static final double LABEL_WIDTH = 96;
    private static final double TWO_COLUMNS_FROM = 720;

    private final List<FieldLine> lines;
    private int columns;

    FieldGrid(List<FieldLine> lines) {
        this.lines = lines;
        getStyleClass().add("field-grid");
        arrange(2);
        widthProperty().subscribe(width -> {
            if (width.doubleValue() > 0) {
                arrange(width.doubleValue() < TWO_COLUMNS_FROM ? 1 : 2);
            }
        });
    }

    private void arrange(int wanted) {
        if (columns == wanted) {
            return;
        }
        columns = wanted;
        getChildren().clear();
        getColumnConstraints().clear();
        for (var i = 0; i < columns; i++) {
            getColumnConstraints().addAll(labels(), fields());
        }
        var row = 0;
        var column = 0;
        for (var line : lines) {
            if (line.isWide() && column > 0) {
                row++;
                column = 0;
            }
            place(line, row, column);
            column = line.isWide() ? columns : column + 1;
            if (column == columns) {
                row++;
                column = 0;
            }
        }
    }

    private void place(FieldLine line, int row, int column) {
        add(line.label(), column * 2, row);
        add(line.body(), column * 2 + 1, row, line.isWide() ? columns * 2 - 1 : 1, 1);
        setValignment(line.label(), VPos.TOP);
    }

    private static ColumnConstraints labels() {
        return new ColumnConstraints(LABEL_WIDTH, LABEL_WIDTH, LABEL_WIDTH);
    }

    private static ColumnConstraints fields() {
        var constraints = new ColumnConstraints(120, 240, Double.MAX_VALUE);
        constraints.setHgrow(Priority.ALWAYS);
        return constraints;
    }
}
