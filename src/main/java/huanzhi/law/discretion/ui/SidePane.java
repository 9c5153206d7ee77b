package huanzhi.law.discretion.ui;

import huanzhi.law.discretion.Yardstick;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// One law: the yardstick in a drop-down list, under it the factors.
final class SidePane {

    private final SideModel side;
    private final Runnable changed;
    private final BorderPane root = new BorderPane();
    private final VBox factors = new VBox();
    private final Label total = new Label();
    private final List<FactorPane> panes = new ArrayList<>();

    SidePane(SideModel side, Runnable changed) {
        this.side = side;
        this.changed = changed;
        var name = new Label(side.name());
        name.getStyleClass().add("section-title");
        total.getStyleClass().add("text-muted");
        total.setWrapText(true);
        var head = new VBox(4, name, yardsticks(), total);
        head.getStyleClass().add("fine-side-head");
        factors.getStyleClass().add("factors");
        var scroll = new ScrollPane(factors);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "side");
        root.setTop(head);
        root.setCenter(scroll);
        root.getStyleClass().add("fine-side");
        rebuild();
    }

    Node root() {
        return root;
    }

    private ComboBox<Yardstick> yardsticks() {
        var box = new ComboBox<Yardstick>();
        box.getItems().setAll(side.offered());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setPrefWidth(200);
        box.setVisibleRowCount(14);
        box.setCellFactory(list -> new YardstickCell());
        box.setButtonCell(new YardstickCell());
        box.setValue(side.yardstick());
        box.valueProperty().subscribe((was, is) -> {
            if (is != null && !is.equals(side.yardstick())) {
                side.take(is);
                rebuild();
                changed.run();
            }
        });
        return box;
    }

    private void rebuild() {
        panes.clear();
        factors.getChildren().clear();
        var all = side.yardstick().column().factors();
        for (var i = 0; i < all.size(); i++) {
            var place = i;
            panes.add(new FactorPane(
                    i + 1,
                    all.get(i),
                    side.picks().get(i),
                    grade -> {
                        side.choose(place, grade);
                        panes.get(place).show(side.picks().get(place));
                        tell();
                        changed.run();
                    },
                    ground -> {
                        side.because(place, ground);
                        changed.run();
                    }));
            factors.getChildren().add(panes.getLast().root());
        }
        tell();
    }

    /// How far the choosing has come.
    private void tell() {
        var range = "法定幅度 " + side.yardstick().rangeText();
        total.setText(side.open() == 0 ? range : range + "；还有 " + side.open() + " 项没有选");
    }

    private static final class YardstickCell extends ListCell<Yardstick> {

        @Override
        protected void updateItem(Yardstick yardstick, boolean empty) {
            super.updateItem(yardstick, empty);
            setText(empty || yardstick == null ? "" : yardstick.title());
        }
    }
}
