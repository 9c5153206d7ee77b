package huanzhi.law.discretion.ui;

import huanzhi.law.discretion.Measured;
import huanzhi.ui.Icons;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The variants that were kept, side by side, each with its sum and where it differs from what is chosen now.
final class VariantStrip {

    private static final double WIDTH = 300;
    private static final int MOST_DIFFERENCES = 3;

    private final HBox cards = new HBox(8);
    private final ScrollPane root = new ScrollPane(cards);
    private final Consumer<Variant> restore;
    private final Consumer<Variant> drop;

    VariantStrip(Consumer<Variant> restore, Consumer<Variant> drop) {
        this.restore = restore;
        this.drop = drop;
        cards.getStyleClass().add("variants");
        root.setFitToHeight(true);
        root.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().add("edge-to-edge");
    }

    Node root() {
        return root;
    }

    void show(FineModel model, Optional<Measured> now) {
        cards.getChildren().clear();
        model.variants().forEach(variant -> cards.getChildren().add(card(variant, now)));
        var any = !model.variants().isEmpty();
        root.setVisible(any);
        root.setManaged(any);
    }

    private Node card(Variant variant, Optional<Measured> now) {
        var name = new Label(variant.name());
        name.getStyleClass().add("section-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var take = new Button("取用", Icons.UNDO.node());
        take.getStyleClass().add("small");
        take.setOnAction(press -> restore.accept(variant));
        var remove = new Button("", Icons.REMOVE.node());
        remove.getStyleClass().addAll("small", "button-icon", "flat");
        remove.setAccessibleText("删去" + variant.name());
        remove.setOnAction(press -> drop.accept(variant));
        var applied = variant.measured().applied();
        var sum =
                new Label(applied.amount().grouped() + " 元　" + applied.percent().toPlainString() + "%　表"
                        + applied.yardstick().table().number());
        sum.getStyleClass().add("variant-sum");
        var card = new VBox(4, new HBox(8, name, gap, take, remove), sum);
        now.ifPresent(current -> {
            var differences = variant.differences(current);
            differences.stream()
                    .limit(MOST_DIFFERENCES)
                    .forEach(words -> card.getChildren().add(muted(words)));
            if (differences.isEmpty()) {
                card.getChildren().add(muted("与现在所选相同"));
            } else if (differences.size() > MOST_DIFFERENCES) {
                card.getChildren().add(muted("等 " + differences.size() + " 项不同"));
            }
        });
        card.getStyleClass().addAll("card", "variant");
        card.setPrefWidth(WIDTH);
        card.setMinWidth(WIDTH);
        return card;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
