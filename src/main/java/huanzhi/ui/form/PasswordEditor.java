package huanzhi.ui.form;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;

/// A password as it was typed, blanks too: dots on the screen that cannot be copied, and nothing of it in a draft.
final class PasswordEditor implements Editor<String> {

    private final PasswordField control = new PasswordField();

    @Override
    public Node node() {
        return control;
    }

    @Override
    public Optional<String> read() {
        return Optional.of(control.getText()).filter(typed -> !typed.isEmpty());
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
        return "";
    }

    @Override
    public void restore(String draft) {
        clear();
    }

    @Override
    public ObservableValue<?> content() {
        return control.textProperty();
    }

    @Override
    public void lock() {
        control.setDisable(true);
    }
}
