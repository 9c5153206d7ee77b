package huanzhi.shell;

import huanzhi.ui.Icons;
import huanzhi.ui.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sections on the left, as icons with names or, folded, as icons alone.
///
/// In a narrow window it folds by itself, unless the clerk has said how it should be.
final class NavigationRail {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final String FOLDED = "window.navigation.folded";
    private static final double WIDE = 144;
    private static final double NARROW = 48;
    private static final double NARROW_WINDOW = 1100;
    private static final int NUMBERED = 9;

    private final Preferences preferences;
    private final List<Button> buttons = new ArrayList<>();
    private final Label name = new Label("环执");
    private final Button fold = button("收起", Icons.FOLD);
    private final VBox root = new VBox(2);

    NavigationRail(List<Section> sections, Preferences preferences, IntConsumer go) {
        this.preferences = preferences;
        root.getStyleClass().add("navigation");
        name.getStyleClass().add("program-name");
        root.getChildren().add(name);
        for (var i = 0; i < sections.size(); i++) {
            var place = i;
            var button = button(sections.get(i).name(), sections.get(i).icon());
            button.setOnAction(press -> go.accept(place));
            button.setTooltip(new Tooltip(sections.get(i).name() + (i < NUMBERED ? "　Ctrl+" + (i + 1) : "")));
            buttons.add(button);
            root.getChildren().add(button);
        }
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        fold.setOnAction(press -> turnOver());
        fold.setTooltip(new Tooltip("Ctrl+B"));
        root.getChildren().addAll(gap, fold);
        root.sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> showFor(width));
    }

    Parent root() {
        return root;
    }

    /// Marks the section whose page is in front.
    void mark(int section) {
        for (var i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(HERE, i == section);
        }
    }

    /// Folds what is unfolded and the other way round, and remembers it.
    void turnOver() {
        var folded = root.getPrefWidth() > NARROW;
        preferences.put(FOLDED, String.valueOf(folded));
        show(folded);
    }

    private void showFor(Number windowWidth) {
        var narrow = windowWidth != null && windowWidth.doubleValue() < NARROW_WINDOW;
        show(preferences.get(FOLDED).map("true"::equals).orElse(narrow));
    }

    private void show(boolean folded) {
        root.setPrefWidth(folded ? NARROW : WIDE);
        root.setMinWidth(folded ? NARROW : WIDE);
        name.setText(folded ? "环" : "环执");
        fold.setGraphic((folded ? Icons.UNFOLD : Icons.FOLD).node(20));
        var display = folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
        buttons.forEach(button -> button.setContentDisplay(display));
        fold.setContentDisplay(display);
    }

    private static Button button(String words, Icons icon) {
        var button = new Button(words, icon.node(20));
        button.getStyleClass().addAll("flat", "place");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setFocusTraversable(false);
        return button;
    }
}
