package huanzhi.ui.table;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands where there are no rows: one sentence and the one button that helps.
record EmptyHint(String sentence, Optional<Remedy> remedy) {

    record Remedy(String action, Runnable carryOut) {}

    Node node() {
        var box = new VBox(12, new Label(sentence));
        box.getStyleClass().add("empty-hint");
        remedy.ifPresent(way -> {
            var button = new Button(way.action());
            button.getStyleClass().add("accent");
            button.setOnAction(press -> way.carryOut().run());
            box.getChildren().add(button);
        });
        return box;
    }
}
