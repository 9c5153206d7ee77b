package huanzhi.sheet.ui;

import huanzhi.sheet.ColumnUse;
import huanzhi.sheet.FileColumn;
import huanzhi.sheet.HeadingPlace;
import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.Mapping;
import huanzhi.sheet.PreviewRow;
import huanzhi.sheet.SheetColumn;
import huanzhi.store.UndoOutlook;
import huanzhi.store.Watched;
import huanzhi.store.journal.Operation;
import huanzhi.ui.Job;
import huanzhi.ui.Running;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One import, step by step: choose a file, settle its columns, look at its rows, keep the good ones, take them back.
final class ImportModel<T> {

    private final Desk desk;
    private final Ledger<T> ledger;
    private final FileReading<T> reading;
    private final ReadOnlyObjectWrapper<ImportState<T>> state = new ReadOnlyObjectWrapper<>(new ImportState.Unread<>());
    private final ReadOnlyObjectWrapper<Optional<Running>> running = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// `columns` may look things up, such as names, and is asked in the background.
    ImportModel(Desk desk, Ledger<T> ledger, Supplier<List<SheetColumn<T>>> columns) {
        this.desk = desk;
        this.ledger = ledger;
        this.reading = new FileReading<>(desk.imports(), ledger, columns);
    }

    ReadOnlyObjectProperty<ImportState<T>> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether a file is being read or kept, which can be called off.
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// The reading or keeping that was started last.
    ReadOnlyObjectProperty<Optional<Running>> running() {
        return running.getReadOnlyProperty();
    }

    void cancel() {
        running.get().ifPresent(Running::cancel);
    }

    /// Reads the columns of the file, and its rows too where there is nothing left to be said of the columns.
    void look(Path file) {
        follow(desk.kit().tasks().job("读取 " + file.getFileName(), progress -> reading.file(file, progress)));
    }

    void lookAt(ImportState.Columns<T> from, String sheet) {
        follow(desk.kit().tasks().job("读取 " + sheet, () -> reading.columns(from.file(), sheet)));
    }

    /// Reads the columns anew with the headings where the clerk says they are.
    void headAt(ImportState.Columns<T> from, HeadingPlace headings) {
        follow(desk.kit().tasks().job("读取 " + from.look().file(), () -> reading.columns(from, headings)));
    }

    void settle(ImportState.Columns<T> from, FileColumn column, ColumnUse use) {
        remap(from, mapping -> mapping.with(column, use));
    }

    void passOverTheRest(ImportState.Columns<T> from) {
        remap(from, Mapping::passingOverTheRest);
    }

    private void remap(ImportState.Columns<T> from, UnaryOperator<Mapping> change) {
        var look = from.look();
        state.set(new ImportState.Columns<>(from.file(), look.with(change.apply(look.mapping())), from.fields()));
    }

    /// Reads the rows with the columns as they were settled.
    void preview(ImportState.Columns<T> from) {
        follow(desk.kit().tasks().job("读取 " + from.look().file(), progress -> reading.rows(from, progress)));
    }

    void backTo(ImportState<T> earlier) {
        state.set(earlier);
    }

    /// Takes these rows, or does not.
    void take(ImportState.Looked<T> looked, List<PreviewRow> rows, boolean taken) {
        var left = new HashSet<>(looked.left());
        rows.stream()
                .filter(row -> row.effect().isPresent())
                .map(PreviewRow::number)
                .forEach(number -> {
                    if (taken) {
                        left.remove(number);
                    } else {
                        left.add(number);
                    }
                });
        state.set(looked.leaving(left));
    }

    /// Keeps the rows that are taken. Called off before they are saved, nothing was changed; a moment later, what was
    /// kept is taken back.
    void keep(ImportPreview<T> preview) {
        var total = preview.accepted().size();
        var kept = new AtomicReference<ImportState.Kept<T>>();
        follow(desk.kit()
                .tasks()
                .job("导入 " + preview.file(), progress -> {
                    var result = Watched.by(
                            rows -> FileReading.told(progress, "已写入", rows, total),
                            () -> desk.imports().keep(preview, ledger));
                    kept.set(new ImportState.Kept<>(preview, result, operation(result)));
                    return kept.get();
                })
                .onCancel(() -> Optional.ofNullable(kept.get())
                        .flatMap(ImportState.Kept::operation)
                        .ifPresent(this::undo)));
    }

    /// Takes a whole import back, now or later.
    void undo(Operation operation) {
        follow(desk.kit().tasks().job("撤销 " + operation.title(), () -> {
            desk.database().undo(operation.sequence());
            return new ImportState.Undone<>(operation.title(), 0);
        }));
    }

    /// Takes back what nobody has changed since, and leaves the rest.
    void undoRest(Operation operation) {
        follow(desk.kit().tasks().job("撤销 " + operation.title(), () -> {
            var outlook = desk.database().undoRest(operation.sequence());
            return new ImportState.Undone<>(operation.title(), outlook.left().size());
        }));
    }

    /// Hands over what taking a whole import back would come to now.
    void outlook(Operation operation, Consumer<UndoOutlook> shown) {
        desk.kit()
                .tasks()
                .job("查看 " + operation.title(), () -> desk.database().outlook(operation.sequence()))
                .onSuccess(shown)
                .start();
    }

    /// Hands over the earlier imports of this ledger.
    void past(Consumer<List<PastImport>> shown) {
        desk.kit()
                .tasks()
                .job(
                        "查找以前的导入",
                        () -> PastImport.of(desk.database(), ledger.spec().title()))
                .onSuccess(shown)
                .start();
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

    private Optional<Operation> operation(ImportResult result) {
        return result.added() + result.updated() > 0 ? desk.database().undoable() : Optional.empty();
    }

    private void follow(Job<? extends ImportState<T>> job) {
        busy.set(true);
        running.set(Optional.of(
                job.onSuccess(state::set).lastly(() -> busy.set(false)).start()));
    }
}
