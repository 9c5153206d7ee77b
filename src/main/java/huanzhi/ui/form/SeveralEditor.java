package huanzhi.ui.form;

import huanzhi.base.Labelled;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;

/// Any number of a few known words, all of them in sight.
final class SeveralEditor<E extends Enum<E> & Labelled> implements Editor<Set<E>> {

    private static final String SEPARATOR = "、";

    private final Class<E> type;
    private final Map<E, CheckBox> boxes = new LinkedHashMap<>();
    private final FlowPane pane = new FlowPane();
    private final ReadOnlyObjectWrapper<Set<E>> chosen = new ReadOnlyObjectWrapper<>(Set.of());

    SeveralEditor(Class<E> type) {
        this.type = type;
        pane.getStyleClass().add("several");
        for (var each : type.getEnumConstants()) {
            var box = new CheckBox(each.label());
            box.selectedProperty().subscribe(on -> collect());
            boxes.put(each, box);
            pane.getChildren().add(box);
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
    public Optional<Set<E>> read() {
        return chosen.get().isEmpty() ? Optional.empty() : Optional.of(chosen.get());
    }

    @Override
    public Optional<Set<E>> nothing() {
        return Optional.of(Set.of());
    }

    @Override
    public void show(Set<E> value) {
        boxes.forEach((each, box) -> box.setSelected(value.contains(each)));
    }

    @Override
    public void clear() {
        show(Set.of());
    }

    @Override
    public String draft() {
        return chosen.get().stream().map(Labelled::label).collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public void restore(String draft) {
        var labels = List.of(draft.split(SEPARATOR));
        boxes.forEach((each, box) -> box.setSelected(labels.contains(each.label())));
    }

    @Override
    public ObservableValue<?> content() {
        return chosen.getReadOnlyProperty();
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void lock() {
        pane.setDisable(true);
    }

    private void collect() {
        var now = EnumSet.noneOf(type);
        Arrays.stream(type.getEnumConstants())
                .filter(each -> boxes.containsKey(each) && boxes.get(each).isSelected())
                .forEach(now::add);
        chosen.set(now);
    }
}
