package huanzhi.sheet.ui;

import huanzhi.ui.Icons;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The steps of a work in a line: done, here, still to come.
final class StepLine {

    private final List<String> steps;
    private final HBox root = new HBox(14);

    StepLine(List<String> steps) {
        this.steps = steps;
        root.getStyleClass().add("step-line");
    }

    Parent root() {
        return root;
    }

    /// The step at `place` is the one to be taken; past the last, all are done.
    void stand(int place) {
        root.getChildren()
                .setAll(IntStream.range(0, steps.size())
                        .mapToObj(i -> step(i, place))
                        .toList());
    }

    private Label step(int i, int here) {
        var icon = i < here ? Icons.DONE : i == here ? Icons.HERE : Icons.OPEN_STEP;
        var label = new Label((i + 1) + " " + steps.get(i), icon.node());
        label.getStyleClass().add("step");
        if (i <= here) {
            label.getStyleClass().add(i < here ? "reached" : "here");
        }
        return label;
    }
}
