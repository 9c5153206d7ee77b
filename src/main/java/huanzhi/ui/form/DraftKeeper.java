package huanzhi.ui.form;

import huanzhi.ui.Draft;
import huanzhi.ui.Drafts;
import huanzhi.ui.Kit;
import huanzhi.ui.Tasks;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

/// Watches one form and keeps what is typed, a moment after the last key, in the background and one after the other.
final class DraftKeeper {

    private static final Duration PAUSE = Duration.millis(800);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Tasks tasks;
    private final Drafts drafts;
    private final String key;
    private final String title;
    private final Form<?> form;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private boolean writing;
    private boolean changedMeanwhile;

    DraftKeeper(Kit kit, String key, String title, Form<?> form) {
        this.tasks = kit.tasks();
        this.drafts = kit.drafts();
        this.key = key;
        this.title = title;
        this.form = form;
        pause.setOnFinished(over -> keepInBackground());
        form.onChange(pause::playFromStart);
    }

    /// For the form's foot, such as `草稿已自动保存 10:22`.
    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /// Puts back what was typed before a crash or before leaving.
    Optional<Draft> restore() {
        var found = drafts.find(key);
        found.ifPresent(draft -> {
            form.restore(draft.fields());
            pause.stop();
            tell(draft);
        });
        return found;
    }

    /// Safe on the disk when this returns; for when the page is left.
    void keepNow() {
        if (pause.getStatus() == PauseTransition.Status.RUNNING || writing) {
            pause.stop();
            settle();
        }
    }

    /// The record was saved as it stood in `saved`; only what was typed since then is still a draft.
    void saved(Map<String, String> saved) {
        pause.stop();
        form.markClean(saved);
        settle();
    }

    /// There is nothing to keep any more.
    void drop() {
        saved(form.draft());
    }

    private void keepInBackground() {
        if (writing) {
            changedMeanwhile = true;
            return;
        }
        if (!form.isDirty()) {
            settle();
            return;
        }
        writing = true;
        var fields = form.draft();
        tasks.job("保存草稿", () -> drafts.keep(key, title, fields))
                .onSuccess(this::tell)
                .lastly(this::written)
                .start();
    }

    /// A write that ends after the record was saved must not bring its draft back.
    private void written() {
        writing = false;
        if (changedMeanwhile || !form.isDirty()) {
            changedMeanwhile = false;
            keepInBackground();
        }
    }

    private void settle() {
        if (form.isDirty()) {
            tell(drafts.keep(key, title, form.draft()));
        } else {
            drafts.drop(key);
            state.set("");
        }
    }

    private void tell(Draft draft) {
        state.set("草稿已自动保存 " + TIME.format(draft.keptAt()));
    }
}
