package huanzhi.ui.table;

import huanzhi.ui.Icons;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line over a list: what it is, how many, the filter, and on the right what can be done.
final class ListHead {

    private static final String MAIN = "accent";

    private final Label count = new Label();
    private final HBox actions = new HBox(8);
    private final HeadMenu menu = new HeadMenu();
    private final HBox root;

    ListHead(String title, Node filter) {
        var heading = new Label(title);
        heading.getStyleClass().add("page-title");
        count.getStyleClass().add("page-count");
        actions.getStyleClass().add("page-actions");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root = new HBox(8, heading, count, filter, gap, actions);
        root.getStyleClass().add("page-head");
    }

    Parent root() {
        return root;
    }

    void count(int rows) {
        count.setText(String.format("%,d", rows));
    }

    /// Stands behind the filter.
    void beside(Node node) {
        root.getChildren().add(3, node);
    }

    /// 导入 stands before all others.
    void first(String words, Icons icon, Runnable action) {
        actions.getChildren().addFirst(button(words, icon, action));
    }

    /// After the others, before the main one.
    void further(String words, Icons icon, Runnable action) {
        actions.getChildren().add(beforeMain(), button(words, icon, action));
    }

    /// Under 更多, which stands after the others as soon as there is anything in it.
    void seldom(String words, Icons icon, Runnable action) {
        if (!actions.getChildren().contains(menu.button())) {
            actions.getChildren().add(beforeMain(), menu.button());
        }
        menu.add(words, icon, action);
    }

    /// The one main action of the page, on the far right.
    void main(String words, Runnable action) {
        var button = new Button(words, Icons.ADD.node());
        button.getStyleClass().add(MAIN);
        button.setTooltip(new Tooltip("Ctrl+N"));
        button.setOnAction(press -> action.run());
        actions.getChildren().add(button);
    }

    private int beforeMain() {
        return (int) actions.getChildren().stream()
                .takeWhile(each -> !each.getStyleClass().contains(MAIN))
                .count();
    }

    private static Button button(String words, Icons icon, Runnable action) {
        var button = new Button(words, icon.node());
        button.getStyleClass().add("flat");
        button.setOnAction(press -> action.run());
        return button;
    }
}
