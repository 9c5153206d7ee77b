package huanzhi.ui.form;

import huanzhi.ui.Draft;
import huanzhi.ui.Icons;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line under a form: what is kept on the left, what can be done on the right.
final class FormFoot {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final Label draft = new Label();
    private final Label restored = new Label();
    private final Button history = button("历史", Icons.HISTORY);
    private final Button delete = button("删除", Icons.DELETE);
    private final Button saveAndNew = button("保存并新增", Icons.ADD);
    private final Button save = button("保存", Icons.SAVE);
    private final HBox root;

    FormFoot(ObservableValue<String> state) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        root = new HBox(8, draft, restored, gap, history, delete, saveAndNew, save);
        root.getStyleClass().add("form-foot");
        draft.textProperty().bind(state);
        draft.getStyleClass().add("text-muted");
        restored.getStyleClass().add("text-muted");
        delete.getStyleClass().addAll("flat", "danger");
        history.getStyleClass().add("flat");
        save.getStyleClass().add("accent");
        save.setTooltip(new Tooltip("Ctrl+S"));
        saveAndNew.setTooltip(new Tooltip("Ctrl+回车"));
    }

    Parent root() {
        return root;
    }

    void onSave(Runnable action) {
        offer(save, action);
    }

    void onSaveAndNew(Runnable action) {
        offer(saveAndNew, action);
    }

    void onDelete(Runnable action) {
        offer(delete, action);
    }

    void onHistory(Runnable action) {
        offer(history, action);
    }

    void tellRestored(Draft found) {
        restored.setText("已恢复 " + WHEN.format(found.keptAt()) + " 没有保存的内容");
    }

    private static void offer(Button button, Runnable action) {
        button.setOnAction(press -> action.run());
        button.setVisible(true);
        button.setManaged(true);
    }

    private static Button button(String words, Icons icon) {
        var button = new Button(words, icon.node());
        button.setVisible(false);
        button.setManaged(false);
        return button;
    }
}
