package huanzhi.ui.form;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The control of one field: how a value is shown in it, read from it, and kept as a draft.
interface Editor<T> {

    Node node();

    /// What takes the caret.
    default Node focus() {
        return node();
    }

    /// What gets the red border when something is wrong.
    default Node frame() {
        return node();
    }

    /// Empty when nothing was entered; throws [huanzhi.base.Refusal] when what stands there cannot be read.
    Optional<T> read();

    void show(T value);

    void clear();

    /// What stands there, readable or not, as one text.
    String draft();

    void restore(String draft);

    /// Changes with everything the clerk does to this field.
    ObservableValue<?> content();

    /// The field is being left with a readable value: time to write it neatly.
    default void settle() {}

    /// What helps under the field while nothing is wrong, such as the detail of a picked record.
    default String note() {
        return "";
    }

    /// Stands for an empty field where emptiness is a value too, such as the empty text.
    default Optional<T> nothing() {
        return Optional.empty();
    }

    /// Whether several lines or items need the whole width.
    default boolean wide() {
        return false;
    }

    void lock();
}
