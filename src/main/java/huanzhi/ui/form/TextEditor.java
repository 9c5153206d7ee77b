package huanzhi.ui.form;

import huanzhi.base.Text;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// Free text, one line or several; blanks at both ends are not part of it.
final class TextEditor implements Editor<String> {

    private final TextInputControl control;

    private TextEditor(TextInputControl control) {
        this.control = control;
    }

    static TextEditor line() {
        return new TextEditor(new TextField());
    }

    static TextEditor lines(int count) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(count);
        return new TextEditor(area);
    }

    @Override
    public Node node() {
        return control;
    }

    @Override
    public Optional<String> read() {
        var text = Text.trim(control.getText());
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    @Override
    public Optional<String> nothing() {
        return Optional.of("");
    }

    @Override
    public void show(String value) {
        control.setText(value);
    }

    @Override
    public void clear() {
        control.clear();
    }

    @Override
    public String draft() {
        return control.getText();
    }

    @Override
    public void restore(String draft) {
        control.setText(draft);
    }

    @Override
    public ObservableValue<?> content() {
        return control.textProperty();
    }

    @Override
    public boolean wide() {
        return control instanceof TextArea;
    }

    @Override
    public void lock() {
        control.setEditable(false);
        control.setFocusTraversable(false);
        control.getStyleClass().add("locked");
    }
}
