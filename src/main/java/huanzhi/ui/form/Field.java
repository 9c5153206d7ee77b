package huanzhi.ui.form;

import huanzhi.base.Problem;
import huanzhi.base.Refusal;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

/// One field of a form, held by whoever builds the record from it.
public final class Field<T> {

    private final String label;
    private final Editor<T> editor;
    private final FieldOptions<T> options;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");

    Field(String label, Editor<T> editor, FieldOptions<T> options) {
        this.label = label;
        this.editor = editor;
        this.options = options;
        options.value().ifPresent(editor::show);
        if (options.isLocked()) {
            editor.lock();
        }
        editor.content().subscribe(() -> {
            if (!problem.get().isEmpty()) {
                findProblem().ifPresentOrElse(this::complain, () -> complain(""));
            }
        });
    }

    public String label() {
        return label;
    }

    /// The value; an empty text or list where that is one; refused where there is none.
    public T get() {
        return value().or(editor::nothing).orElseThrow(() -> new Refusal(label + "没有填写，请填写。"));
    }

    public Optional<T> value() {
        return editor.read();
    }

    /// As [#value()], and empty too while what stands there cannot be read, as in the middle of typing.
    public Optional<T> readable() {
        try {
            return value();
        } catch (Refusal unfinished) {
            return Optional.empty();
        }
    }

    public T orElse(T other) {
        return value().orElse(other);
    }

    /// Shows a value as if the clerk had entered it.
    public void show(T value) {
        editor.show(value);
    }

    public void clear() {
        editor.clear();
    }

    /// Called after every change, with whatever stands there.
    public void onChange(Runnable listener) {
        editor.content().subscribe(ignored -> listener.run());
    }

    /// Says something under the field while nothing is wrong with it, such as how a proposed day was reckoned.
    public void remark(String words) {
        remark.set(words);
    }

    /// The sentence under the field; empty while nothing is known to be wrong.
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// What is wrong with what stands there now.
    Optional<String> findProblem() {
        try {
            var value = editor.read();
            if (value.isEmpty()) {
                return options.remedyWhenEmpty().map(remedy -> label + "没有填写，" + remedy + "。");
            }
            return options.checks().stream()
                    .flatMap(rule -> rule.apply(value.get()).stream())
                    .findFirst();
        } catch (Refusal refusal) {
            var told = refusal.problem();
            return Optional.of(new Problem(label, editor.draft(), told.reason(), told.remedy()).sentence());
        }
    }

    void complain(String sentence) {
        problem.set(sentence);
    }

    /// The caret has left: says what is wrong, or writes what is right neatly.
    void left() {
        var found = findProblem();
        complain(found.orElse(""));
        if (found.isEmpty()) {
            editor.settle();
        }
    }

    ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    /// Puts back what stood here; says so where that cannot be done.
    void restore(String draft) {
        try {
            editor.restore(draft);
        } catch (Refusal refusal) {
            complain(refusal.sentence());
        }
    }

    boolean isRequired() {
        return options.remedyWhenEmpty().isPresent();
    }

    FieldOptions<T> options() {
        return options;
    }

    Editor<T> editor() {
        return editor;
    }

    Node focus() {
        return editor.focus();
    }
}
