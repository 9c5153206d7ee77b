package huanzhi.document.ui;

import huanzhi.base.Refusal;
import huanzhi.document.Renderer;
import huanzhi.document.model.Paper;
import huanzhi.document.preview.PagePictures;
import huanzhi.ui.Running;
import huanzhi.ui.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The latest state of one paper, laid out in the background; of several changes in a row only the last one counts.
final class PaperModel {

    private final Tasks tasks;
    private final Renderer pdf;
    private final ReadOnlyObjectWrapper<Optional<SetPaper>> paper = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");
    private Optional<Running> setting = Optional.empty();

    PaperModel(Tasks tasks, Renderer pdf) {
        this.tasks = tasks;
        this.pdf = pdf;
    }

    ReadOnlyObjectProperty<Optional<SetPaper>> paper() {
        return paper.getReadOnlyProperty();
    }

    /// Why the paper cannot be shown; empty where it can.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    /// Lays out what `compose` makes; the state before stays until the new one is ready.
    void set(Callable<Paper> compose) {
        prepare(() -> {
            var paper = compose.call();
            return new SetPaper(paper.values().toList(), new PagePictures(pdf.render(paper)));
        });
    }

    /// Shows a file as it is.
    void setPdf(Callable<byte[]> file) {
        prepare(() -> new SetPaper(List.of(), new PagePictures(file.call())));
    }

    private void prepare(Callable<SetPaper> work) {
        setting.ifPresent(Running::cancel);
        setting = Optional.of(tasks.job("排版", work)
                .onSuccess(this::show)
                .onError(Refusal.class, refused -> refusal.set(refused.sentence()))
                .start());
    }

    /// Frees what the pages hold.
    void close() {
        setting.ifPresent(Running::cancel);
        discard(paper.get());
    }

    private void show(SetPaper fresh) {
        var before = paper.get();
        refusal.set("");
        paper.set(Optional.of(fresh));
        discard(before);
    }

    /// In the background, because a page of it may just be being painted.
    private void discard(Optional<SetPaper> old) {
        old.ifPresent(last -> tasks.job("整理", () -> {
                    last.close();
                    return last;
                })
                .start());
    }
}
