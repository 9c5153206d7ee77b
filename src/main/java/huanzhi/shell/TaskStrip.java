package huanzhi.shell;

import huanzhi.ui.Running;
import huanzhi.ui.Tasks;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// The works under way that have taken longer than a second: name, how far, 取消.
final class TaskStrip {

    private static final Duration PATIENCE = Duration.seconds(1);

    private final Map<Running, Node> lines = new HashMap<>();
    private final VBox root = new VBox();

    TaskStrip(Tasks tasks) {
        root.getStyleClass().add("task-strip");
        tasks.running().addListener(this::changed);
        tasks.running().forEach(this::expect);
    }

    Parent root() {
        return root;
    }

    private void changed(ListChangeListener.Change<? extends Running> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(this::expect);
            change.getRemoved().forEach(this::ended);
        }
    }

    private void expect(Running work) {
        var pause = new PauseTransition(PATIENCE);
        lines.put(work, line(work));
        pause.setOnFinished(over -> {
            if (lines.containsKey(work)) {
                root.getChildren().add(lines.get(work));
            }
        });
        pause.play();
    }

    private void ended(Running work) {
        root.getChildren().remove(lines.remove(work));
    }

    private static Node line(Running work) {
        var name = new Label(work.title());
        var bar = new ProgressBar();
        bar.progressProperty().bind(work.share());
        var words = new Label();
        words.textProperty().bind(work.words());
        words.getStyleClass().add("text-muted");
        var cancel = new Button("取消");
        cancel.getStyleClass().addAll("flat", "small");
        cancel.setFocusTraversable(false);
        cancel.setOnAction(press -> work.cancel());
        var line = new HBox(12, name, bar, words, cancel);
        line.getStyleClass().add("line");
        return line;
    }
}
