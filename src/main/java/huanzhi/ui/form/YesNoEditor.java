package huanzhi.ui.form;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// A fact that holds or does not; the words beside the box say which.
final class YesNoEditor implements Editor<Boolean> {

    private final CheckBox box;

    YesNoEditor(String words) {
        box = new CheckBox(words);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<Boolean> read() {
        return Optional.of(box.isSelected());
    }

    @Override
    public void show(Boolean value) {
        box.setSelected(value);
    }

    @Override
    public void clear() {
        box.setSelected(false);
    }

    @Override
    public String draft() {
        return String.valueOf(box.isSelected());
    }

    @Override
    public void restore(String draft) {
        box.setSelected(Boolean.parseBoolean(draft));
    }

    @Override
    public ObservableValue<?> content() {
        return box.selectedProperty();
    }

    @Override
    public void lock() {
        box.setDisable(true);
    }
}
