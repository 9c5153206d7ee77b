package huanzhi.draw.ui;

import huanzhi.draw.round.RoundStage;
import huanzhi.ui.Icons;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// The four steps of a draw as a line: done, here, open.
enum DrawStep {
    PLAN("① 计划"),
    FREEZE("② 冻结"),
    REVEAL("③ 抽取"),
    DISPATCH("④ 派发");

    private final String words;

    DrawStep(String words) {
        this.words = words;
    }

    /// With `here` as the step that is open now.
    static Node line(DrawStep here) {
        var line = new FlowPane();
        line.getStyleClass().add("case-steps");
        for (var step : values()) {
            line.getChildren().add(step.label(step.compareTo(here) < 0, step == here));
        }
        return line;
    }

    /// All steps done, or the one that is next.
    static Node line(RoundStage stage) {
        return switch (stage) {
            case FROZEN, CANCELLED -> line(REVEAL);
            case DRAWN -> line(DISPATCH);
            case DISPATCHED, OPENED -> done();
        };
    }

    private static Node done() {
        var line = new FlowPane();
        line.getStyleClass().add("case-steps");
        List.of(values()).forEach(step -> line.getChildren().add(step.label(true, false)));
        return line;
    }

    private Label label(boolean reached, boolean here) {
        var label = new Label(words, (reached ? Icons.DONE : here ? Icons.HERE : Icons.OPEN_STEP).node());
        label.getStyleClass().add("case-step");
        if (reached || here) {
            label.getStyleClass().add(reached ? "reached" : "here");
        }
        return label;
    }
}
