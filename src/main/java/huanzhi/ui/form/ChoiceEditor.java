package huanzhi.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// One of a few known words.
final class ChoiceEditor<E> implements Editor<E> {

    private static final double WIDTH = 240;

    private final ComboBox<E> box = new ComboBox<>();
    private final Function<E, String> label;

    ChoiceEditor(List<E> choices, Function<E, String> label) {
        this.label = label;
        box.getItems().setAll(choices);
        box.setMaxWidth(WIDTH);
        box.setPrefWidth(WIDTH);
        box.setVisibleRowCount(14);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(E choice) {
                return choice == null ? "" : label.apply(choice);
            }

            @Override
            public E fromString(String text) {
                return find(text).orElse(null);
            }
        });
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Optional<E> read() {
        return Optional.ofNullable(box.getValue());
    }

    @Override
    public void show(E value) {
        box.setValue(value);
    }

    @Override
    public void clear() {
        box.setValue(null);
    }

    @Override
    public String draft() {
        return read().map(label).orElse("");
    }

    @Override
    public void restore(String draft) {
        find(draft).ifPresentOrElse(this::show, this::clear);
    }

    @Override
    public ObservableValue<?> content() {
        return box.valueProperty();
    }

    @Override
    public void lock() {
        box.setDisable(true);
    }

    private Optional<E> find(String text) {
        return box.getItems().stream()
                .filter(each -> label.apply(each).equals(text))
                .findFirst();
    }
}
