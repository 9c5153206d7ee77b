package huanzhi.ui.form;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// One line of text in some notation. What is typed stays as typed until the caret leaves.
final class LineEditor<T> implements Editor<T> {

    private final Notation<T> notation;
    private final TextField field = new TextField();
    private final Label note = new Label();
    private final Node node;

    LineEditor(Notation<T> notation) {
        this.notation = notation;
        field.setPromptText(notation.prompt());
        field.setMaxWidth(notation.width());
        field.textProperty().subscribe(() -> note.setText(explanation()));
        note.getStyleClass().add("text-muted");
        node = notation.explain().isPresent() ? beside(field, note) : field;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node frame() {
        return field;
    }

    @Override
    public Node focus() {
        return field;
    }

    @Override
    public Optional<T> read() {
        var typed = field.getText();
        return Text.isBlank(typed)
                ? Optional.empty()
                : Optional.of(notation.read().apply(typed));
    }

    @Override
    public void show(T value) {
        field.setText(notation.write().apply(value));
    }

    @Override
    public void clear() {
        field.clear();
    }

    @Override
    public String draft() {
        return field.getText();
    }

    @Override
    public void restore(String draft) {
        field.setText(draft);
    }

    @Override
    public ObservableValue<String> content() {
        return field.textProperty();
    }

    @Override
    public void settle() {
        var neat = read().map(notation.write()).orElse("");
        if (!neat.equals(field.getText())) {
            field.setText(neat);
        }
    }

    @Override
    public void lock() {
        field.setEditable(false);
        field.setFocusTraversable(false);
        field.getStyleClass().add("locked");
    }

    private String explanation() {
        try {
            return read().flatMap(value -> notation.explain().map(words -> words.apply(value)))
                    .orElse("");
        } catch (Refusal unreadable) {
            return "";
        }
    }

    private static Node beside(TextField field, Label note) {
        var line = new HBox(8, field, note);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        return line;
    }
}
