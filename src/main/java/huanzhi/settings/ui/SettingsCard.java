package huanzhi.settings.ui;

import huanzhi.ui.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One card of the settings: what it is for, its lines, and underneath what can be done.
final class SettingsCard {

    private final VBox lines = new VBox(4);
    private final FlowPane actions = new FlowPane(8, 8);
    private final VBox root;

    SettingsCard(String title, String purpose) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        root = new VBox(8, new VBox(2, heading, words(purpose)), lines, actions);
        root.getStyleClass().add("card");
    }

    Node root() {
        return root;
    }

    /// A button under the lines.
    SettingsCard action(String words, Icons icon, Runnable action) {
        var button = new Button(words, icon.node());
        button.setOnAction(press -> action.run());
        actions.getChildren().add(button);
        return this;
    }

    /// These lines in place of the ones before.
    void show(List<? extends Node> fresh) {
        lines.getChildren().setAll(fresh);
    }

    static HBox line(Node... parts) {
        var line = new HBox(12, parts);
        line.getStyleClass().add("settings-line");
        return line;
    }

    static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
