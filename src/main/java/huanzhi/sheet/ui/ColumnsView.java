package huanzhi.sheet.ui;

import huanzhi.sheet.ColumnUse;
import huanzhi.sheet.FileColumn;
import huanzhi.sheet.ImportField;
import huanzhi.ui.Badge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/// What each column of the file is read as, a line each, to be changed by hand.
final class ColumnsView<T> {

    private static final double[] WIDTHS = {48, 240, 360, 260, 120};
    private static final List<String> TITLES = List.of("列", "表中的列名", "前几个值", "当作", "");

    private final ImportModel<T> model;
    private final Map<FileColumn, ComboBox<ColumnUse>> boxes = new HashMap<>();
    private final Map<FileColumn, Label> badges = new HashMap<>();
    private final Node root;
    private ImportState.Columns<T> columns;

    ColumnsView(ImportModel<T> model, ImportState.Columns<T> columns) {
        this.model = model;
        this.columns = columns;
        this.root = build();
    }

    Node root() {
        return root;
    }

    private Node build() {
        var grid = new GridPane(12, 6);
        grid.getStyleClass().add("mapping");
        for (var i = 0; i < WIDTHS.length; i++) {
            grid.getColumnConstraints().add(new ColumnConstraints(WIDTHS[i]));
            grid.add(muted(TITLES.get(i)), i, 0);
        }
        var line = 1;
        for (var column : columns.look().mapping().columns()) {
            grid.addRow(line++, line(column));
        }
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        return new BorderPane(scroll, new WhereBar<>(model, columns).root(), null, null, null);
    }

    /// Whether these are the columns of that state.
    boolean isOf(ImportState.Columns<T> other) {
        return columns.look().mapping().columns() == other.look().mapping().columns();
    }

    /// The same columns are read as something else now.
    void update(ImportState.Columns<T> now) {
        columns = now;
        boxes.forEach((column, box) -> box.setValue(use(column)));
        badges.forEach((column, label) -> state(column).showIn(label));
    }

    private ColumnUse use(FileColumn column) {
        return columns.look().mapping().use(column);
    }

    private Node[] line(FileColumn column) {
        var heading = new Label(column.heading().isEmpty() ? "（没有列名）" : column.heading());
        heading.setWrapText(true);
        return new Node[] {
            muted(column.letters()), heading, muted(String.join("　", column.samples())), choice(column), badge(column)
        };
    }

    private Label badge(FileColumn column) {
        var label = state(column).node();
        badges.put(column, label);
        return label;
    }

    private ComboBox<ColumnUse> choice(FileColumn column) {
        var box = new ComboBox<ColumnUse>();
        box.setConverter(Words.of(this::words));
        var choices = new ArrayList<ColumnUse>();
        choices.add(ColumnUse.OPEN);
        choices.add(ColumnUse.PASSED_OVER);
        columns.fields().forEach(field -> choices.add(new ColumnUse.Taken(field)));
        box.getItems().setAll(choices);
        box.setValue(use(column));
        box.setVisibleRowCount(16);
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((was, now) -> {
            if (!now.equals(use(column))) {
                model.settle(columns, column, now);
            }
        });
        boxes.put(column, box);
        return box;
    }

    private String words(ColumnUse use) {
        return switch (use) {
            case ColumnUse.Taken(var field) -> field.heading() + (field.required() ? "（必填）" : "");
            case ColumnUse.PassedOver passedOver -> "不导入这一列";
            case ColumnUse.Open open -> "（请选择）";
        };
    }

    private Badge state(FileColumn column) {
        return switch (use(column)) {
            case ColumnUse.Taken(var field) -> isTakenTwice(field) ? Badge.danger("重复") : Badge.good("对上");
            case ColumnUse.PassedOver passedOver -> Badge.plain("不导入");
            case ColumnUse.Open open -> Badge.warning("待说明");
        };
    }

    private boolean isTakenTwice(ImportField field) {
        return columns.look().mapping().uses().stream()
                        .filter(use -> use.field().equals(Optional.of(field)))
                        .count()
                > 1;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
