package huanzhi.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What can be said about one field inside the builder's lambda.
///
/// ```java
/// form.text("单位名称", it -> it.required("请按营业执照填写").wide().value(old.name()));
/// ```
public final class FieldOptions<T> {

    private final List<Function<T, Optional<String>>> checks = new ArrayList<>();
    private Optional<String> remedyWhenEmpty = Optional.empty();
    private Optional<T> value = Optional.empty();
    private Optional<String> infix = Optional.empty();
    private String hint = "";
    private boolean wide;
    private boolean locked;
    private int lines = 3;

    /// The field must be filled; `remedy` ends the sentence that says so, as in `请按营业执照填写`.
    public FieldOptions<T> required(String remedy) {
        remedyWhenEmpty = Optional.of(remedy);
        return this;
    }

    public FieldOptions<T> required() {
        return required("请填写");
    }

    /// Shown under the field while the caret is in it: the format or the source, in a few words.
    public FieldOptions<T> hint(String words) {
        hint = words;
        return this;
    }

    /// What stands there at first; null is nothing.
    public FieldOptions<T> value(T first) {
        value = Optional.ofNullable(first);
        return this;
    }

    public FieldOptions<T> value(Optional<T> first) {
        value = first;
        return this;
    }

    /// Takes a line of its own in both columns.
    public FieldOptions<T> wide() {
        wide = true;
        return this;
    }

    /// Stands on the line of the field before, behind `infix`, as in 起 `至` 止; its label is used in messages only.
    public FieldOptions<T> joins(String infix) {
        this.infix = Optional.of(infix);
        return this;
    }

    /// A further rule: answers with one Chinese sentence when the value is wrong.
    public FieldOptions<T> check(Function<T, Optional<String>> rule) {
        checks.add(rule);
        return this;
    }

    /// Shown, not changed.
    public FieldOptions<T> locked() {
        locked = true;
        return this;
    }

    /// The height of a long text.
    public FieldOptions<T> lines(int count) {
        lines = count;
        return this;
    }

    List<Function<T, Optional<String>>> checks() {
        return checks;
    }

    Optional<String> remedyWhenEmpty() {
        return remedyWhenEmpty;
    }

    Optional<T> value() {
        return value;
    }

    Optional<String> infix() {
        return infix;
    }

    String hint() {
        return hint;
    }

    boolean isWide() {
        return wide;
    }

    boolean isLocked() {
        return locked;
    }

    int lines() {
        return lines;
    }
}
