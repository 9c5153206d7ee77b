package huanzhi.ui.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import huanzhi.base.Refusal;
import huanzhi.ui.Dialogs;
import huanzhi.ui.Icons;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Small records as lines; a click opens one in its own form, the button adds one.
final class RowsEditor<T> implements Editor<List<T>> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, String>>> DRAFTS = new TypeReference<>() {};

    private final RowsOf<T> rows;
    private final Dialogs dialogs;
    private final ObservableList<T> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<T>> content = new ReadOnlyObjectWrapper<>(List.of());
    private final VBox lines = new VBox();
    private final Button add;
    private final VBox pane;

    RowsEditor(RowsOf<T> rows, Dialogs dialogs) {
        this.rows = rows;
        this.dialogs = dialogs;
        add = new Button("添加" + rows.noun(), Icons.ADD.node());
        add.setOnAction(press -> edit("添加" + rows.noun(), Optional.empty()).ifPresent(items::add));
        pane = new VBox(lines, add);
        pane.getStyleClass().add("rows");
        items.subscribe(this::showLines);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public Node focus() {
        return add;
    }

    @Override
    public Optional<List<T>> read() {
        return items.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(items));
    }

    @Override
    public Optional<List<T>> nothing() {
        return Optional.of(List.of());
    }

    @Override
    public void show(List<T> value) {
        items.setAll(value);
    }

    @Override
    public void clear() {
        items.clear();
    }

    /// Each row as the draft of its own form.
    @Override
    public String draft() {
        var drafts = items.stream()
                .map(item -> rows.form().apply(Optional.of(item)).draft())
                .toList();
        try {
            return drafts.isEmpty() ? "" : JSON.writeValueAsString(drafts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException("drafts of " + rows.noun(), impossible);
        }
    }

    @Override
    public void restore(String draft) {
        try {
            var drafts = draft.isEmpty() ? List.<Map<String, String>>of() : JSON.readValue(draft, DRAFTS);
            items.setAll(drafts.stream().map(this::restored).toList());
        } catch (JsonProcessingException damaged) {
            throw new Refusal(rows.noun() + "没有恢复，请重新填写。", damaged);
        }
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

    private T restored(Map<String, String> draft) {
        var form = rows.form().apply(Optional.empty());
        form.restore(draft);
        return form.record();
    }

    private Optional<T> edit(String title, Optional<T> item) {
        return FormDialog.fill(dialogs, title, rows.form().apply(item), "放入");
    }

    private void showLines() {
        lines.getChildren().setAll(items.stream().map(this::line).toList());
        content.set(List.copyOf(items));
    }

    private Node line(T item) {
        var open = new Hyperlink(rows.line().apply(item));
        open.setOnAction(press -> edit("修改" + rows.noun(), Optional.of(item))
                .ifPresent(changed -> items.set(items.indexOf(item), changed)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var remove = new Button(null, Icons.REMOVE.node());
        remove.getStyleClass().addAll("flat", "button-icon", "small");
        remove.setAccessibleText("移除");
        remove.setOnAction(press -> items.remove(item));
        var line = new HBox(8, open, gap, remove);
        line.getStyleClass().add("line");
        return line;
    }
}
