package huanzhi.law.limit.ui;

import huanzhi.deadline.Timeline;
import huanzhi.deadline.Timeline.Day;
import huanzhi.deadline.Timeline.Gap;
import huanzhi.deadline.Timeline.Mark;
import huanzhi.deadline.Timeline.Month;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The months of a deadline as rows of days, and under them what the colours mean; each day says it in words too.
final class TimelinePane {

    private final VBox rows = new VBox(2);
    private final VBox root = new VBox(8, rows, legend());

    TimelinePane() {
        root.getStyleClass().add("timeline");
    }

    Node root() {
        return root;
    }

    void show(Timeline timeline) {
        rows.getChildren()
                .setAll(timeline.parts().stream().map(TimelinePane::row).toList());
    }

    private static Node row(Timeline.Part part) {
        return switch (part) {
            case Month month -> month(month);
            case Gap gap -> gap(gap);
        };
    }

    private static Node month(Month month) {
        var name = new Label(month.month().getYear() + "." + month.month().getMonthValue());
        name.getStyleClass().add("month");
        var row = new HBox(1, name);
        month.days().forEach(day -> row.getChildren().add(cell(day)));
        return row;
    }

    private static Node gap(Gap gap) {
        var label = new Label("……　略去 " + gap.months() + " 个月　……");
        label.getStyleClass().addAll("gap", "text-muted");
        return label;
    }

    private static Label cell(Day day) {
        var cell = new Label(String.valueOf(day.date().getDayOfMonth()));
        cell.getStyleClass().add("day");
        cell.getStyleClass().addAll(styles(day));
        cell.setTooltip(new Tooltip(day.note()));
        cell.setAccessibleText(day.note());
        return cell;
    }

    /// One look for each day: its mark before its being left out, and that before the kind of day it is.
    private static List<String> styles(Day day) {
        if (day.mark().isPresent()) {
            return List.of(day.mark().get().name().toLowerCase(Locale.ROOT));
        }
        if (day.running() && day.excluded()) {
            return List.of("excluded");
        }
        return Stream.of(day.running() ? "running" : "", day.off() ? "off" : "")
                .filter(style -> !style.isEmpty())
                .toList();
    }

    private static Node legend() {
        var legend = new FlowPane(16, 4);
        legend.getChildren()
                .addAll(List.of(
                        entry("期限内", true, false, false, Optional.empty()),
                        entry("期限内的周末、节假日", true, true, false, Optional.empty()),
                        entry("不计期间", true, false, true, Optional.empty()),
                        entry("起算日", false, false, false, Optional.of(Mark.START)),
                        entry("严格日", true, false, false, Optional.of(Mark.STRICT)),
                        entry("届满日", true, false, false, Optional.of(Mark.LAWFUL))));
        return legend;
    }

    private static Node entry(String words, boolean running, boolean off, boolean excluded, Optional<Mark> mark) {
        var sample = cell(new Day(LocalDate.EPOCH, running, off, excluded, mark, words));
        sample.setText("");
        var label = new Label(words, sample);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
