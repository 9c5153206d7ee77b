package huanzhi.ui.form;

import huanzhi.base.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// A finished form. It yields a record in which nothing is wrong, or says under the fields what is.
public final class Form<R> {

    private final List<Field<?>> fields;
    private final Supplier<R> record;
    private final FormView view;
    private final FormKeys keys;
    private Map<String, String> clean;

    Form(List<Section> sections, Supplier<R> record) {
        this.fields = sections.stream()
                .<Field<?>>flatMap(section -> section.fields().stream())
                .toList();
        var labels = fields.stream().map(Field::label).toList();
        if (Set.copyOf(labels).size() < labels.size()) {
            throw new IllegalArgumentException("two fields have the same label: " + labels);
        }
        this.record = record;
        this.view = new FormView(sections);
        this.keys = new FormKeys(view.root());
        this.clean = draft();
    }

    public Parent root() {
        return view.root();
    }

    /// The record, or empty after showing what is wrong and putting the caret into the first wrong field.
    public Optional<R> submit() {
        view.tell("");
        fields.forEach(Field::left);
        var wrong = fields.stream()
                .filter(field -> !field.problem().get().isEmpty())
                .toList();
        if (!wrong.isEmpty()) {
            view.tell(wrong.size() == 1 ? "" : "有 " + wrong.size() + " 处需要改正，已在各栏下面说明。");
            view.jumpTo(wrong.getFirst());
            return Optional.empty();
        }
        try {
            return Optional.of(record.get());
        } catch (Refusal refusal) {
            refuse(refusal);
            return Optional.empty();
        }
    }

    /// The record as it stands, while nothing is wrong with it; shows nothing.
    public Optional<R> peek() {
        try {
            return Optional.of(record.get());
        } catch (Refusal unfinished) {
            return Optional.empty();
        }
    }

    /// Puts the caret into the field with this label, or else the first whose label holds it; whether there is one.
    public boolean jumpTo(String label) {
        var found = fields.stream()
                .filter(field -> field.label().equals(label))
                .findFirst()
                .or(() -> fields.stream()
                        .filter(field -> field.label().contains(label))
                        .findFirst());
        found.ifPresent(view::jumpTo);
        return found.isPresent();
    }

    /// What is wrong now, field by field; for tests and for saving in the background.
    public List<String> problems() {
        return fields.stream().flatMap(field -> field.findProblem().stream()).toList();
    }

    /// Shows a refusal under the field that it names, or else over the whole form.
    public void refuse(Refusal refusal) {
        Blame.find(fields, refusal.sentence())
                .ifPresentOrElse(
                        field -> {
                            field.complain(refusal.sentence());
                            view.jumpTo(field);
                        },
                        () -> view.tell(refusal.sentence()));
    }

    /// Whether something differs from what was shown first or saved last.
    public boolean isDirty() {
        return !draft().equals(clean);
    }

    /// From now on, `saved` is what counts as saved; what was typed since then is not.
    public void markClean(Map<String, String> saved) {
        clean = saved;
    }

    /// All fields as they stand, readable or not, by label.
    public Map<String, String> draft() {
        var draft = new LinkedHashMap<String, String>();
        fields.forEach(field -> draft.put(field.label(), field.editor().draft()));
        return draft;
    }

    /// Puts back what was typed before; labels this form does not have are passed over.
    public void restore(Map<String, String> draft) {
        fields.forEach(field -> Optional.ofNullable(draft.get(field.label())).ifPresent(field::restore));
    }

    /// Called after every change of any field.
    public void onChange(Runnable listener) {
        fields.forEach(field -> field.onChange(listener));
    }

    /// Puts the caret into the first field.
    public void focusFirst() {
        fields.getFirst().focus().requestFocus();
    }

    R record() {
        return record.get();
    }

    FormKeys keys() {
        return keys;
    }
}
