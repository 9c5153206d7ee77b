package huanzhi.ui.form;

import huanzhi.ui.Dialogs;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// A small form over the window, for what does not deserve a page.
public final class FormDialog {

    private FormDialog() {}

    /// The record, once `action` was pressed and nothing is wrong; empty when the clerk turned away.
    public static <R> Optional<R> fill(Dialogs dialogs, String title, Form<R> form, String action) {
        var result = new AtomicReference<Optional<R>>(Optional.empty());
        dialogs.show(title, form.root(), action, () -> {
            result.set(form.submit());
            return result.get().isPresent();
        });
        return result.get();
    }
}
