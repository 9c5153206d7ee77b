package huanzhi.ui.form;

import huanzhi.ui.Icons;
import huanzhi.ui.PageScroll;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The nodes of a form: a bar for what is wrong as a whole, then one card per section.
final class FormView {

    private final Label banner = new Label();
    private final VBox cards = new VBox();
    private final ScrollPane root = PageScroll.of(cards);

    FormView(List<Section> sections) {
        banner.getStyleClass().addAll("banner", "danger");
        banner.setGraphic(Icons.ALARM.node());
        banner.setWrapText(true);
        banner.setMaxWidth(Double.MAX_VALUE);
        cards.getStyleClass().add("form");
        cards.getChildren().add(banner);
        sections.forEach(section -> cards.getChildren().add(card(section)));
        tell("");
    }

    ScrollPane root() {
        return root;
    }

    /// Shows one sentence over the whole form; empty hides it.
    void tell(String sentence) {
        banner.setText(sentence);
        banner.setVisible(!sentence.isEmpty());
        banner.setManaged(!sentence.isEmpty());
        if (!sentence.isEmpty()) {
            root.setVvalue(0);
        }
    }

    /// Brings the field into sight and puts the caret there.
    void jumpTo(Field<?> field) {
        root.applyCss();
        root.layout();
        var node = field.editor().node();
        var top = cards.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
        var hidden = cards.getHeight() - root.getViewportBounds().getHeight();
        if (hidden > 0) {
            root.setVvalue(Math.clamp((top - 64) / hidden, 0, 1));
        }
        field.focus().requestFocus();
    }

    private static Node card(Section section) {
        var card = new VBox();
        card.getStyleClass().addAll("card", "section");
        if (!section.title().isEmpty()) {
            var title = new Label(section.title());
            title.getStyleClass().add("section-title");
            var purpose = new Label(section.purpose());
            purpose.getStyleClass().add("text-muted");
            purpose.setWrapText(true);
            purpose.setMinHeight(Region.USE_PREF_SIZE);
            card.getChildren().add(new VBox(2, title, purpose));
        }
        card.getChildren().add(new FieldGrid(lines(section.fields())));
        return card;
    }

    private static List<FieldLine> lines(List<Field<?>> fields) {
        var lines = new ArrayList<FieldLine>();
        for (var field : fields) {
            if (field.options().infix().isPresent() && !lines.isEmpty()) {
                lines.getLast().join(field);
            } else {
                lines.add(new FieldLine(field));
            }
        }
        return lines;
    }
}
