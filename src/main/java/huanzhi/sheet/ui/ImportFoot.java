package huanzhi.sheet.ui;

import huanzhi.sheet.ImportPreview;
import huanzhi.ui.Icons;
import huanzhi.ui.Running;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Under an import: how far the reading or keeping is and the way to call it off, the way back, and the next step.
final class ImportFoot<T> {

    private final ImportModel<T> model;
    private final Consumer<ImportPreview<T>> saveErrors;
    private final Label words = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final HBox actions = new HBox(8);
    private final HBox root;

    ImportFoot(ImportModel<T> model, Consumer<ImportPreview<T>> saveErrors) {
        this.model = model;
        this.saveErrors = saveErrors;
        var cancel = new Button("取消", Icons.REMOVE.node());
        cancel.setOnAction(press -> model.cancel());
        var working = new HBox(8, progress, words, cancel);
        working.getStyleClass().add("table-head");
        working.visibleProperty().bind(model.busy());
        model.running().subscribe(this::follow);
        actions.disableProperty().bind(model.busy());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root = new HBox(8, working, gap, actions);
        root.getStyleClass().add("form-foot");
    }

    Parent root() {
        return root;
    }

    void show(ImportState<T> state) {
        actions.getChildren().clear();
        switch (state) {
            case ImportState.Unread<T> unread -> {}
            case ImportState.Undone<T> undone -> {}
            case ImportState.Columns<T> columns -> offerRows(columns);
            case ImportState.Looked<T> looked -> offerKeeping(looked);
            case ImportState.Kept<T> kept -> {
                offerErrors(kept.preview());
                kept.operation().ifPresent(operation -> offer("撤销这次导入", Icons.UNDO, () -> model.undo(operation)));
            }
        }
    }

    private void offerRows(ImportState.Columns<T> columns) {
        if (!columns.look().mapping().open().isEmpty()) {
            offer("其余各列都不导入", Icons.REMOVE, () -> model.passOverTheRest(columns));
        }
        var next = offer("预览", Icons.FORWARD, () -> model.preview(columns));
        next.getStyleClass().add("accent");
        next.setDisable(!columns.obstacles().isEmpty());
    }

    private void offerKeeping(ImportState.Looked<T> looked) {
        offer("回到对列", Icons.BACK, () -> model.backTo(looked.from()));
        offerErrors(looked.preview());
        var good = looked.taken().accepted().size();
        if (good > 0) {
            offer("导入 " + good + " 条", Icons.IMPORT, () -> model.keep(looked.taken()))
                    .getStyleClass()
                    .add("accent");
        }
    }

    private void offerErrors(ImportPreview<T> preview) {
        if (!preview.rejected().isEmpty()) {
            offer("另存错误表…", Icons.EXPORT, () -> saveErrors.accept(preview));
        }
    }

    private Button offer(String label, Icons icon, Runnable action) {
        var button = new Button(label, icon.node());
        button.setOnAction(press -> action.run());
        actions.getChildren().add(button);
        return button;
    }

    private void follow(Optional<Running> work) {
        progress.progressProperty().unbind();
        words.textProperty().unbind();
        work.ifPresent(running -> {
            progress.progressProperty().bind(running.share());
            words.textProperty().bind(running.words());
        });
    }
}
