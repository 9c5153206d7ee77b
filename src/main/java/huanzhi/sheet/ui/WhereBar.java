package huanzhi.sheet.ui;

import huanzhi.sheet.FileLook;
import huanzhi.sheet.HeadingPlace;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Where in the file the columns stand: on which sheet, where there are several, and their names in which row.
final class WhereBar<T> {

    private static final double HEADINGS = 420;

    private final ImportModel<T> model;
    private final ImportState.Columns<T> columns;
    private final HBox root = new HBox(8);

    WhereBar(ImportModel<T> model, ImportState.Columns<T> columns) {
        this.model = model;
        this.columns = columns;
        root.getStyleClass().add("page-head");
        root.setAlignment(Pos.CENTER_LEFT);
        if (columns.look().sheets().size() > 1) {
            var hint = new Label("已选列名认得最多的一个。");
            hint.getStyleClass().add("text-muted");
            root.getChildren().addAll(new Label("工作表"), sheets(), hint);
        }
        root.getChildren().addAll(new Label("列名在"), headings());
    }

    Node root() {
        return root;
    }

    private Node sheets() {
        var box = new ComboBox<FileLook.Sheet>();
        box.setConverter(
                Words.of(sheet -> sheet.name() + "（认得 " + sheet.known() + " 列" + (sheet.hidden() ? "，隐藏" : "") + "）"));
        box.getItems().setAll(columns.look().sheets());
        box.getItems().stream()
                .filter(sheet -> sheet.name().equals(columns.look().mapping().sheet()))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty().subscribe((was, now) -> model.lookAt(columns, now.name()));
        return box;
    }

    private Node headings() {
        var places = new ArrayList<HeadingPlace>();
        places.add(HeadingPlace.FOUND);
        columns.look().top().forEach(row -> places.add(HeadingPlace.of(row.number())));
        places.add(HeadingPlace.NOWHERE);
        var box = new ComboBox<HeadingPlace>();
        box.setId("headings");
        box.setMaxWidth(HEADINGS);
        box.setConverter(Words.of(this::words));
        box.getItems().setAll(places);
        box.setValue(columns.look().mapping().headings());
        box.valueProperty().subscribe((was, now) -> model.headAt(columns, now));
        return box;
    }

    private String words(HeadingPlace place) {
        return switch (place) {
            case HeadingPlace.Found found -> "自动认出的那一行";
            case HeadingPlace.Nowhere nowhere -> "没有列名，第一行就是记录";
            case HeadingPlace.InRow(var number) ->
                columns.look().top().stream()
                        .filter(row -> row.number() == number)
                        .map(FileLook.TopRow::words)
                        .findFirst()
                        .orElse("第 " + number + " 行");
        };
    }
}
