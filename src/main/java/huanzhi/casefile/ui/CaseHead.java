package huanzhi.casefile.ui;

import huanzhi.casefile.Case;
import huanzhi.casefile.CaseStage;
import huanzhi.casefile.Warning;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// What stands over the form of a case: whom it is against, how far it has come, and which days cannot be right.
final class CaseHead {

    private static final int WARNINGS_SHOWN = 3;

    private final LocalDate today;
    private final Label parties = new Label();
    private final Label clock = new Label();
    private final Label stage = new Label();
    private final FlowPane steps = new FlowPane();
    private final Label warnings = new Label();
    private final VBox root;

    /// `letters` stand under the steps.
    CaseHead(LocalDate today, Node letters) {
        this.today = today;
        steps.getStyleClass().add("case-steps");
        clock.getStyleClass().add("text-muted");
        warnings.getStyleClass().addAll("banner", "warning");
        warnings.setMaxWidth(Double.MAX_VALUE);
        warnings.setWrapText(true);
        root = new VBox(8, new HBox(16, parties, stage, clock), steps, letters, warnings);
        warn(List.of());
    }

    Node root() {
        return root;
    }

    void show(Case file) {
        parties.setText(file.party().name() + " " + file.cause());
        clock.setText(clock(file));
        badge(file.stage()).showIn(stage);
        var next = CaseStep.next(file);
        steps.getChildren().clear();
        for (var step : CaseStep.values()) {
            steps.getChildren().add(step(step, step.reachedOn(file), next));
        }
    }

    /// The most that fit, and how many more there are.
    void warn(List<Warning> found) {
        var shown = found.stream()
                .limit(WARNINGS_SHOWN)
                .map(warning -> warning.sentence() + "（" + warning.basis() + "）")
                .toList();
        var more = found.size() - shown.size();
        warnings.setText(String.join("\n", shown) + (more > 0 ? "\n还有 " + more + " 处需要核对。" : ""));
        warnings.setVisible(!found.isEmpty());
        warnings.setManaged(!found.isEmpty());
    }

    /// Such as `立案 2026-09-03 · 第 41 天`, counting the day of filing as the first.
    private String clock(Case file) {
        return file.filing()
                .filedOn()
                .map(filed -> "立案 " + filed
                        + (file.closedOn().isPresent()
                                ? ""
                                : " · 第 " + (ChronoUnit.DAYS.between(filed, today) + 1) + " 天"))
                .orElse("还没有立案");
    }

    private static Badge badge(CaseStage stage) {
        return switch (stage) {
            case CLOSED -> Badge.good(stage.label());
            case WITHDRAWN -> Badge.plain(stage.label());
            case CLUE, INVESTIGATION, NOTICE, REVIEW, SERVICE, EXECUTION ->
                new Badge(Tone.PLAIN, Icons.CASE, stage.label());
        };
    }

    private static Node step(CaseStep step, Optional<LocalDate> day, Optional<CaseStep> next) {
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
