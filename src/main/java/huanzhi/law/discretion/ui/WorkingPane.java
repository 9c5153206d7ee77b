package huanzhi.law.discretion.ui;

import huanzhi.base.CapitalAmount;
import huanzhi.law.discretion.Measured;
import huanzhi.law.discretion.Step;
import huanzhi.ui.Badge;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sum, large, and under it every step that led there.
final class WorkingPane {

    private final VBox content = new VBox(8);
    private final ScrollPane root = new ScrollPane(content);

    WorkingPane() {
        content.getStyleClass().add("working");
        root.setFitToWidth(true);
        root.getStyleClass().addAll("edge-to-edge", "side");
    }

    Node root() {
        return root;
    }

    /// What is still open, or what is wrong, in place of a sum.
    void hint(String sentence, boolean wrong) {
        var label = wrong ? Badge.warning(sentence).node() : words(sentence, "text-muted");
        label.setWrapText(true);
        content.getChildren().setAll(words("罚款", "text-muted"), label);
    }

    void show(Measured measured) {
        var applied = measured.applied();
        var nodes = content.getChildren();
        nodes.setAll(
                words("罚款", "text-muted"),
                words(applied.amount().grouped() + " 元", "fine-sum"),
                words("大写 " + CapitalAmount.of(applied.amount()), "text-muted"));
        measured.verdict().ifPresent(verdict -> nodes.add(words(verdict.words(), "fine-verdict")));
        measured.doubts().forEach(doubt -> {
            var badge = Badge.unconfirmed("待核对：" + doubt).node();
            badge.setWrapText(true);
            nodes.add(badge);
        });
        var steps = measured.steps();
        for (var i = 0; i < steps.size(); i++) {
            nodes.add(step(i + 1, steps.get(i)));
        }
    }

    private static Node step(int number, Step step) {
        var said = words(number + ". " + step.words(), "fine-step");
        return step.article().isEmpty() ? said : new VBox(said, words(step.article(), "fine-article"));
    }

    private static Label words(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
