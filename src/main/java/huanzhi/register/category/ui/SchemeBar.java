package huanzhi.register.category.ui;

import huanzhi.register.category.Scheme;
import huanzhi.ui.Badge;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// The shipped schemes to begin from.
final class SchemeBar {

    private final FlowPane bar = new FlowPane(8, 8);

    SchemeBar(List<Scheme> schemes, Consumer<Scheme> chosen) {
        bar.getChildren().add(new Label("采用附带的："));
        for (var scheme : schemes) {
            var button = new Button(scheme.name());
            button.setTooltip(new Tooltip(scheme.source()));
            button.setOnAction(press -> chosen.accept(scheme));
            bar.getChildren().add(button);
            if (!scheme.confirmed()) {
                bar.getChildren().add(Badge.unconfirmed("待核对").node());
            }
        }
    }

    Node root() {
        return bar;
    }
}
