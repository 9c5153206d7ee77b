package huanzhi.ui.form;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// One line of text in some notation. What is typed stays as typed until the caret leaves.
class LineEditor<T> implements Editor<T> {

    private final Notation<T> notation;
    private final TextField field = new TextField();

    LineEditor(Notation<T> notation) {
        this.notation = notation;
        field.setPromptText(notation.prompt());
    }

    @Override
    public Node node() {
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
    public String note() {
        try {
            return read().map(notation.note()).orElse("");
        } catch (Refusal unreadable) {
            return "";
        }
    }

    @Override
    public void lock() {
        field.setEditable(false);
        field.setFocusTraversable(false);
        field.getStyleClass().add("locked");
    }

    TextField field() {
        return field;
    }
}
