package huanzhi.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// One of two or three long choices, all of them in sight, one beneath the other.
final class EitherEditor<E> implements Editor<E> {

    private final List<E> choices;
    private final Function<E, String> word;
    private final ToggleGroup group = new ToggleGroup();
    private final VBox pane = new VBox(4);

    EitherEditor(List<E> choices, Function<E, String> word) {
        this.choices = List.copyOf(choices);
        this.word = word;
        for (var choice : choices) {
            var button = new RadioButton(word.apply(choice));
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setUserData(choice);
            pane.getChildren().add(button);
        }
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node focus() {
        return pane.getChildren().getFirst();
    }

    @Override
    public Optional<E> read() {
        var chosen = group.getSelectedToggle();
        return choices.stream()
                .filter(choice -> chosen != null && Objects.equals(choice, chosen.getUserData()))
                .findFirst();
    }

    @Override
    public void show(E value) {
        group.getToggles().stream()
                .filter(toggle -> Objects.equals(value, toggle.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    @Override
    public void clear() {
        group.selectToggle(null);
    }

    @Override
    public String draft() {
        return read().map(word).orElse("");
    }

    @Override
    public void restore(String draft) {
        choices.stream()
                .filter(choice -> word.apply(choice).equals(draft))
                .findFirst()
                .ifPresentOrElse(this::show, this::clear);
    }

    @Override
    public ObservableValue<?> content() {
        return group.selectedToggleProperty();
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void lock() {
        pane.setDisable(true);
    }
}
