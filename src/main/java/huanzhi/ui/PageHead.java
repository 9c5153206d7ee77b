package huanzhi.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The line over a page: what it is, what belongs beside the name, and on the right what can be done.
public final class PageHead {

    private static final String MAIN = "accent";
    private static final double GAP = 8;

    private final HBox beside = new HBox(8);
    private final HBox actions = new HBox(8);
    private final HeadMenu menu = new HeadMenu();
    private final HBox line;
    private final VBox root;

    public PageHead(String title) {
        this(new Label(title));
    }

    /// With a name that may change.
    public PageHead(Label title) {
        title.getStyleClass().add("page-title");
        beside.getStyleClass().add("page-beside");
        actions.getStyleClass().add("page-actions");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(GAP, title, beside, gap, actions);
        line.getStyleClass().add("page-line");
        root = new Lines(line);
        root.getStyleClass().add("page-head");
    }

    public Parent root() {
        return root;
    }

    /// Behind the name and what stands there already.
    public PageHead beside(Node... nodes) {
        beside.getChildren().addAll(nodes);
        return this;
    }

    /// Before all other actions.
    public Button first(String words, Icons icon, Runnable action) {
        var button = button(words, icon, "flat", action);
        actions.getChildren().addFirst(button);
        return button;
    }

    /// After the other actions, before the main one.
    public Button action(String words, Icons icon, Runnable action) {
        var button = button(words, icon, "flat", action);
        actions.getChildren().add(beforeMain(), button);
        return button;
    }

    /// Under 更多, which stands after the others as soon as there is anything in it.
    public void seldom(String words, Icons icon, Runnable action) {
        if (!actions.getChildren().contains(menu.button())) {
            actions.getChildren().add(beforeMain(), menu.button());
        }
        menu.add(words, icon, action);
    }

    /// The one main action of the page, on the far right.
    public Button main(String words, Icons icon, Runnable action) {
        var button = button(words, icon, MAIN, action);
        actions.getChildren().add(button);
        return button;
    }

    /// Folds as it is laid out, when all that stands in it has its size, whatever was put there last.
    private final class Lines extends VBox {

        Lines(Node first) {
            super(GAP, first);
        }

        @Override
        protected void layoutChildren() {
            fold(getWidth());
            super.layoutChildren();
        }
    }

    /// Puts what stands beside the name on a line beneath it where one line would not hold all.
    private void fold(double width) {
        var folded = root.getChildren().contains(beside);
        var room = width - root.getInsets().getLeft() - root.getInsets().getRight();
        var wanted = line.prefWidth(-1) + (folded ? beside.prefWidth(-1) + GAP : 0);
        if (folded == wanted > room) {
            return;
        }
        if (folded) {
            root.getChildren().remove(beside);
            line.getChildren().add(1, beside);
        } else {
            line.getChildren().remove(beside);
            root.getChildren().add(beside);
        }
    }

    private int beforeMain() {
        return (int) List.copyOf(actions.getChildren()).stream()
                .takeWhile(each -> !each.getStyleClass().contains(MAIN))
                .count();
    }

    private static Button button(String words, Icons icon, String style, Runnable action) {
        var button = new Button(words, icon.node());
        button.getStyleClass().add(style);
        button.setOnAction(press -> action.run());
        return button;
    }
}
