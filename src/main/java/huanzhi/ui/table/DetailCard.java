package huanzhi.ui.table;

import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What stands on the right of a list about the selected row: its name, states, facts, next actions, history.
///
/// ```java
/// new DetailCard(row.name())
///         .badges(Badge.plain("重点"), Badge.good("在产"))
///         .fact("信用代码", row.creditCode())
///         .action("登记检查", Icons.INSPECTION, () -> newInspection(row))
///         .section("时间线")
///         .fact("2024-06-02", "双随机抽查，未发现问题")
///         .node();
/// ```
public final class DetailCard {

    private static final double LABELS = 88;

    private final VBox content = new VBox();
    private final FlowPane badges = new FlowPane(12, 4);
    private final FlowPane actions = new FlowPane(8, 8);
    private GridPane facts;

    public DetailCard(String title) {
        var heading = new Label(title);
        heading.setWrapText(true);
        heading.getStyleClass().add("detail-title");
        content.getStyleClass().add("detail");
        content.getChildren().add(heading);
    }

    public DetailCard badges(Badge... states) {
        for (var state : states) {
            if (!state.equals(Badge.NONE)) {
                badges.getChildren().add(state.node());
            }
        }
        return once(badges);
    }

    /// One labelled line; nothing is shown for an empty text.
    public DetailCard fact(String label, String text) {
        if (text == null || text.isEmpty()) {
            return this;
        }
        if (facts == null) {
            facts = new GridPane();
            facts.getStyleClass().add("facts");
            var fill = new ColumnConstraints();
            fill.setHgrow(Priority.ALWAYS);
            facts.getColumnConstraints().addAll(new ColumnConstraints(LABELS), fill);
            content.getChildren().add(facts);
        }
        var name = new Label(label);
        name.getStyleClass().add("text-muted");
        var value = new Label(text);
        value.setWrapText(true);
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, value);
        return this;
    }

    /// A button for what is done next.
    public DetailCard action(String words, Icons icon, Runnable action) {
        var button = new Button(words, icon.node());
        button.setOnAction(press -> action.run());
        actions.getChildren().add(button);
        return once(actions);
    }

    /// What follows stands under this heading.
    public DetailCard section(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        content.getChildren().add(heading);
        facts = null;
        return this;
    }

    /// Anything else, such as a small table.
    public DetailCard part(Node node) {
        content.getChildren().add(node);
        facts = null;
        return this;
    }

    /// As [#node], for a page that scrolls as a whole.
    public Node content() {
        return content;
    }

    public Node node() {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "detail-scroll");
        return scroll;
    }

    private DetailCard once(Node node) {
        if (!content.getChildren().contains(node)) {
            content.getChildren().add(node);
        }
        return this;
    }
}
