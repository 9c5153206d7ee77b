package huanzhi.register.permit.ui;

import huanzhi.register.permit.ReportRules;
import huanzhi.ui.Badge;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Whose rules are in force, and the way back to those shipped.
final class RulesBar {

    private final FlowPane bar = new FlowPane(8, 8);

    RulesBar(ReportRules now, Runnable reset) {
        if (now.confirmed()) {
            var back = new Button("恢复附带的规则");
            back.setOnAction(press -> reset.run());
            bar.getChildren().addAll(new Label("现行：本单位的规则"), back);
        } else {
            bar.getChildren()
                    .addAll(new Label("现行：附带的规则"), Badge.unconfirmed("待核对").node());
        }
    }

    Node root() {
        return bar;
    }
}
