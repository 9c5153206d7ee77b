package huanzhi.law.discretion.ui;

import huanzhi.law.discretion.Factor;
import huanzhi.law.discretion.Pick;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One factor: its name, its grades as buttons in a row or, where their words are long, under each other, and why.
final class FactorPane {

    private static final int SHORT = 12;

    private final VBox root = new VBox(4);
    private final Label percent = new Label();
    private final TextField ground = new TextField();
    private final Factor factor;

    FactorPane(int number, Factor factor, Optional<Pick> chosen, IntConsumer choose, Consumer<String> because) {
        this.factor = factor;
        var name = new Label(number + ". " + factor.name());
        name.getStyleClass().add("factor-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        percent.getStyleClass().add("factor-percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ground.setPromptText("理由，写进裁量计算表");
        ground.textProperty().subscribe((was, is) -> because.accept(is));
        root.getStyleClass().add("factor");
        root.getChildren().addAll(new HBox(8, name, gap, percent), grades(chosen, choose), ground);
        show(chosen);
    }

    Node root() {
        return root;
    }

    /// Shows what was chosen; the ground can be written once something was.
    void show(Optional<Pick> chosen) {
        percent.setText(chosen.map(pick -> pick.percent() + "%").orElse("未选"));
        percent.pseudoClassStateChanged(FineStyles.OPEN, chosen.isEmpty());
        ground.setVisible(chosen.isPresent());
        ground.setManaged(chosen.isPresent());
        chosen.map(Pick::ground)
                .filter(words -> !words.equals(ground.getText()))
                .ifPresent(ground::setText);
    }

    private Pane grades(Optional<Pick> chosen, IntConsumer choose) {
        var isShort = factor.grades().stream().allMatch(grade -> grade.text().length() <= SHORT);
        Pane buttons = isShort ? new FlowPane(4, 4) : new VBox(4);
        var group = new ToggleGroup();
        for (var i = 0; i < factor.grades().size(); i++) {
            var place = i;
            var grade = factor.grades().get(i);
            var button = new ToggleButton(grade.text() + "　" + grade.percent() + "%");
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("grade");
            button.setSelected(chosen.filter(pick -> pick.place() == place).isPresent());
            button.setOnAction(press -> {
                button.setSelected(true);
                choose.accept(place);
            });
            buttons.getChildren().add(button);
        }
        return buttons;
    }
}
