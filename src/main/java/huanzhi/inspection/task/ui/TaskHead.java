package huanzhi.inspection.task.ui;

import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.TaskStep;
import huanzhi.ui.Icons;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What stands over the form of a task: how far it has come, what is to be published by when, what can be done now, and
/// its papers.
final class TaskHead {

    private final FlowPane steps = new FlowPane();
    private final Label limit = new Label();
    private final FlowPane actions = new FlowPane(8, 4);
    private final VBox root;

    /// `letters` stand under the actions.
    TaskHead(Node letters) {
        steps.getStyleClass().add("case-steps");
        actions.getStyleClass().add("letter-strip");
        limit.getStyleClass().add("text-muted");
        root = new VBox(8, steps, actions, letters);
    }

    Node root() {
        return root;
    }

    void show(InspectionTask task, Optional<LocalDate> publishBy) {
        var next = TaskStep.next(task);
        steps.getChildren().clear();
        for (var step : TaskStep.values()) {
            steps.getChildren().add(step(step, step.reachedOn(task), next));
        }
        limit.setText(publishBy
                .filter(day -> task.publicity().publishedOn().isEmpty())
                .map(day -> "结果应在 " + day + " 前公示（期限待核对）")
                .orElse(""));
        steps.getChildren().add(limit);
    }

    /// A further button.
    TaskHead offers(String words, Icons icon, Runnable action) {
        var button = new Button(words, icon.node());
        button.setOnAction(press -> action.run());
        actions.getChildren().add(button);
        return this;
    }

    private static Node step(TaskStep step, Optional<LocalDate> day, Optional<TaskStep> next) {
        var here = next.filter(step::equals).isPresent();
        var label =
                new Label(step.label(), (day.isPresent() ? Icons.DONE : here ? Icons.HERE : Icons.OPEN_STEP).node());
        label.getStyleClass().add("case-step");
        if (day.isPresent()) {
            label.getStyleClass().add("reached");
        } else if (here) {
            label.getStyleClass().add("here");
        }
        label.setTooltip(
                new Tooltip(step.label() + " " + day.map(LocalDate::toString).orElse("还没有日期")));
        return label;
    }
}
