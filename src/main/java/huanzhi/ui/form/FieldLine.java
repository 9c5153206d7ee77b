package huanzhi.ui.form;

import huanzhi.ui.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One line of a form: a label, one field or several joined ones, and underneath only what helps now.
final class FieldLine {

    private final List<Field<?>> fields = new ArrayList<>();
    private final Label label = new Label();
    private final HBox controls = new HBox(8);
    private final Label message = new Label();
    private final VBox body;

    FieldLine(Field<?> first) {
        label.setText(first.label());
        label.getStyleClass().add("field-label");
        if (first.isRequired()) {
            label.getStyleClass().add("required");
            label.setText(first.label() + " *");
        }
        label.setLabelFor(first.focus());
        controls.setAlignment(Pos.CENTER_LEFT);
        message.getStyleClass().add("field-message");
        message.setWrapText(true);
        body = new VBox(2, first.editor().node(), message);
        watch(first);
    }

    void join(Field<?> next) {
        if (fields.size() == 1) {
            controls.getChildren().add(body.getChildren().removeFirst());
            body.getChildren().addFirst(controls);
        }
        var node = next.editor().node();
        var infix = new Label(next.options().infix().orElse(""));
        infix.setMinWidth(Region.USE_PREF_SIZE);
        controls.getChildren().addAll(infix, node);
        controls.getChildren().forEach(each -> HBox.setHgrow(each, Priority.SOMETIMES));
        watch(next);
    }

    Node label() {
        return label;
    }

    Node body() {
        return body;
    }

    boolean isWide() {
        return fields.stream()
                .anyMatch(field -> field.options().isWide() || field.editor().wide());
    }

    private void watch(Field<?> field) {
        fields.add(field);
        var node = field.editor().node();
        field.editor().frame().getStyleClass().add("field");
        field.problem().subscribe(problem -> {
            field.editor().frame().pseudoClassStateChanged(FormStyles.WRONG, !problem.isEmpty());
            tell();
        });
        field.remark().subscribe(ignored -> tell());
        field.editor().content().subscribe(ignored -> tell());
        node.focusWithinProperty().subscribe((was, is) -> {
            if (was && !is && !keepsTheCaret(node)) {
                field.left();
            }
            tell();
        });
    }

    /// Another window in front does not mean that the clerk has finished here.
    private static boolean keepsTheCaret(Node node) {
        for (var each = node.getScene() == null ? null : node.getScene().getFocusOwner();
                each != null;
                each = each.getParent()) {
            if (each == node) {
                return true;
            }
        }
        return false;
    }

    /// The first problem; else what explains a value; else the hint of the field with the caret.
    private void tell() {
        var problem = fields.stream()
                .map(field -> field.problem().get())
                .filter(text -> !text.isEmpty())
                .findFirst();
        var words = problem.orElseGet(this::help);
        message.setText(words);
        message.setGraphic(problem.isPresent() ? Icons.ALARM.node() : null);
        message.pseudoClassStateChanged(FormStyles.WRONG, problem.isPresent());
        message.setVisible(!words.isEmpty());
        message.setManaged(!words.isEmpty());
    }

    private String help() {
        return fields.stream()
                .flatMap(field -> Stream.of(
                        field.remark().get(),
                        field.editor().note(),
                        field.editor().node().isFocusWithin() ? field.options().hint() : ""))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
