package huanzhi.ui.form;

import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import huanzhi.base.Text;
import huanzhi.ui.Tasks;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// One record, found by typing a part of its name or its pinyin initials.
final class PickOneEditor<I> implements Editor<I> {

    /// Begins a draft that names a record; anything else is text that names none yet.
    static final String KEY = "#";

    private final TextField field = new TextField();
    private final RecordSource<I> source;
    private final Tasks tasks;
    private final SearchPopup<I> popup;
    private final ReadOnlyObjectWrapper<Picked<I>> state =
            new ReadOnlyObjectWrapper<>(new Picked<>("", Optional.empty()));
    private boolean showing;

    PickOneEditor(RecordSource<I> source, Tasks tasks) {
        this.source = source;
        this.tasks = tasks;
        this.popup = new SearchPopup<>(field, source, tasks, this::take);
        field.setPromptText("名称或拼音首字母");
        field.textProperty().subscribe(text -> {
            if (!showing && !text.equals(state.get().text())) {
                state.set(new Picked<>(text, Optional.empty()));
                popup.typed();
            }
        });
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public Optional<I> read() {
        var now = state.get();
        if (now.candidate().isEmpty() && !Text.isBlank(now.text())) {
            throw new Refusal(new Problem("", now.text(), "不在名单里", "请从列出的项目中选一项，或者先新增"));
        }
        return now.candidate().map(Candidate::id);
    }

    @Override
    public void show(I value) {
        take(new Candidate<>(value, "…", ""));
        describe(value);
    }

    @Override
    public void clear() {
        write(new Picked<>("", Optional.empty()));
    }

    @Override
    public String draft() {
        var now = state.get();
        return now.candidate()
                .map(each -> KEY + source.write().apply(each.id()))
                .orElse(now.text());
    }

    @Override
    public void restore(String draft) {
        if (draft.startsWith(KEY)) {
            show(source.read().apply(draft.substring(KEY.length())));
        } else {
            write(new Picked<>(draft, Optional.empty()));
        }
    }

    @Override
    public ObservableValue<?> content() {
        return state.getReadOnlyProperty();
    }

    @Override
    public String note() {
        return state.get().candidate().map(Candidate::detail).orElse("");
    }

    @Override
    public void lock() {
        field.setEditable(false);
        field.setFocusTraversable(false);
        field.getStyleClass().add("locked");
    }

    private void describe(I id) {
        tasks.job("查找", () -> source.describe().apply(id)).onSuccess(this::name).start();
    }

    /// The clerk may have typed on while the name was looked up.
    private void name(Candidate<I> found) {
        if (state.get().candidate().filter(now -> now.id().equals(found.id())).isPresent()) {
            take(found);
        }
    }

    private void take(Candidate<I> candidate) {
        write(new Picked<>(candidate.name(), Optional.of(candidate)));
    }

    private void write(Picked<I> next) {
        showing = true;
        field.setText(next.text());
        field.end();
        showing = false;
        state.set(next);
    }

    private record Picked<I>(String text, Optional<Candidate<I>> candidate) {}
}
