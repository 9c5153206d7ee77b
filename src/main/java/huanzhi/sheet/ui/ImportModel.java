package huanzhi.sheet.ui;

import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.SheetColumn;
import huanzhi.store.journal.Operation;
import huanzhi.ui.Job;
import huanzhi.ui.Running;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One import, step by step: look at a file, keep its good rows, take that back.
final class ImportModel<T> {

    private final Desk desk;
    private final Ledger<T> ledger;
    private final Supplier<List<SheetColumn<T>>> columns;
    private final ReadOnlyObjectWrapper<ImportState<T>> state = new ReadOnlyObjectWrapper<>(new ImportState.Unread<>());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<Running> running = Optional.empty();

    /// `columns` may look things up, such as names, and is asked in the background.
    ImportModel(Desk desk, Ledger<T> ledger, Supplier<List<SheetColumn<T>>> columns) {
        this.desk = desk;
        this.ledger = ledger;
        this.columns = columns;
    }

    ReadOnlyObjectProperty<ImportState<T>> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether a file is being read or kept, which can be called off.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void cancel() {
        running.ifPresent(Running::cancel);
    }

    /// Reads the file; changes nothing but this model.
    void look(Path file) {
        follow(desk.kit().tasks().job("读取 " + file.getFileName(), () -> {
            var spec = ledger.spec();
            return new ImportState.Looked<>(desk.importer().preview(file, spec), spec, columns.get());
        }));
    }

    /// Keeps the good rows. Called off too late, what was kept is taken back.
    void keep(ImportPreview<T> preview) {
        var kept = new AtomicReference<ImportState.Kept<T>>();
        follow(desk.kit()
                .tasks()
                .job("导入 " + preview.file(), () -> {
                    var result = desk.imports().keep(preview, ledger);
                    kept.set(new ImportState.Kept<>(preview, result, operation(result)));
                    return kept.get();
                })
                .onCancel(() -> Optional.ofNullable(kept.get()).ifPresent(this::undo)));
    }

    /// Takes the whole import back.
    void undo(ImportState.Kept<T> kept) {
        kept.operation()
                .ifPresent(operation -> desk.kit()
                        .tasks()
                        .job("撤销导入 " + kept.preview().file(), () -> {
                            desk.database().undo(operation.sequence());
                            return new ImportState.Undone<>(kept.preview());
                        })
                        .onSuccess(state::set)
                        .start());
    }

    private Optional<Operation> operation(ImportResult result) {
        return result.added() + result.updated() > 0 ? desk.database().undoable() : Optional.empty();
    }

    void writeErrors(ImportPreview<T> preview, Path target) {
        desk.kit()
                .tasks()
                .job("另存错误表 " + target.getFileName(), () -> {
                    desk.importer().writeErrors(preview, target);
                    return target;
                })
                .onSuccess(desk.kit().dialogs()::openOutside)
                .start();
    }

    private void follow(Job<? extends ImportState<T>> job) {
        busy.set(true);
        running = Optional.of(
                job.onSuccess(state::set).lastly(() -> busy.set(false)).start());
    }
}
