package huanzhi.shell;

import huanzhi.ui.Icons;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the bottom: that all is saved, and what stands behind that promise.
final class StatusLine {

    private final HBox root = new HBox(24);

    StatusLine(Status status) {
        root.getStyleClass().add("status-line");
        var saved = words(status.saved());
        saved.setGraphic(Icons.DONE.node());
        saved.visibleProperty().bind(status.saved().map(words -> !words.isEmpty()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root.getChildren().addAll(saved, words(status.journal()), gap, words(status.backup()));
    }

    Parent root() {
        return root;
    }

    private static Label words(ObservableValue<String> words) {
        var label = new Label();
        label.textProperty().bind(words);
        return label;
    }
}
