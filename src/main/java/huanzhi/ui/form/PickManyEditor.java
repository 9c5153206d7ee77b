package huanzhi.ui.form;

import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Tasks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// Several records in the order they were picked, each a chip with its detail, and a field to find the next.
final class PickManyEditor<I> implements Editor<List<I>> {

    private static final String SEPARATOR = "\n";

    private final TextField field = new TextField();
    private final FlowPane pane = new FlowPane();
    private final RecordSource<I> source;
    private final Tasks tasks;
    private final SearchPopup<I> popup;
    private final ObservableList<Candidate<I>> picked = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<String> content = new ReadOnlyObjectWrapper<>("");

    PickManyEditor(RecordSource<I> source, Tasks tasks) {
        this.source = source;
        this.tasks = tasks;
        this.popup = new SearchPopup<>(field, source, tasks, this::take);
        pane.getStyleClass().add("chips");
        field.setPromptText("姓名或拼音首字母");
        field.setPrefColumnCount(10);
        field.textProperty().subscribe(text -> {
            if (!text.isEmpty()) {
                popup.typed();
            }
            content.set(draft());
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !picked.isEmpty()) {
                picked.removeLast();
            }
        });
        picked.subscribe(this::showChips);
        showChips();
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node focus() {
        return field;
    }

    @Override
    public Optional<List<I>> read() {
        if (!Text.isBlank(field.getText())) {
            throw new Refusal("“" + field.getText() + "”还没有选定，请从列出的项目中选一项，或者清空。");
        }
        return picked.isEmpty()
                ? Optional.empty()
                : Optional.of(picked.stream().map(Candidate::id).toList());
    }

    @Override
    public Optional<List<I>> nothing() {
        return Optional.of(List.of());
    }

    @Override
    public void show(List<I> value) {
        clear();
        value.forEach(each -> picked.add(new Candidate<>(each, "…", "")));
        value.forEach(this::describe);
    }

    @Override
    public void clear() {
        picked.clear();
        field.clear();
    }

    @Override
    public String draft() {
        return picked.stream().map(each -> source.write().apply(each.id())).collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public void restore(String draft) {
        show(Arrays.stream(draft.split(SEPARATOR))
                .filter(key -> !key.isEmpty())
                .map(source.read())
                .toList());
    }

    @Override
    public ObservableValue<?> content() {
        return content.getReadOnlyProperty();
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public void lock() {
        pane.setDisable(true);
    }

    private void describe(I id) {
        tasks.job("查找", () -> source.describe().apply(id)).onSuccess(this::name).start();
    }

    /// The clerk may have taken it out while its name was looked up.
    private void name(Candidate<I> found) {
        var place = place(found);
        if (place >= 0) {
            picked.set(place, found);
        }
    }

    private int place(Candidate<I> candidate) {
        return picked.stream().map(Candidate::id).toList().indexOf(candidate.id());
    }

    private void take(Candidate<I> candidate) {
        if (place(candidate) < 0) {
            picked.add(candidate);
        }
        field.clear();
    }

    private void showChips() {
        pane.getChildren().setAll(picked.stream().map(this::chip).toList());
        pane.getChildren().add(field);
        content.set(draft());
    }

    private Node chip(Candidate<I> candidate) {
        var remove = new Button(null, Icons.REMOVE.node());
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setFocusTraversable(false);
        remove.setAccessibleText("移除 " + candidate.name());
        remove.setOnAction(press -> picked.remove(candidate));
        var chip =
                new HBox(new Label(candidate.name()), new Badge(candidate.tone(), candidate.detail()).node(), remove);
        chip.getStyleClass().add("chip");
        return chip;
    }
}
