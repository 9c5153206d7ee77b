package huanzhi.register.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What happened at an enterprise, year by year, the latest first; each line goes to its record.
final class TimeLine {

    private static final double DAYS = 78;
    private static final double KINDS = 62;

    private final VBox lines = new VBox(2);

    Node root() {
        return lines;
    }

    void show(List<Happening> latestFirst, LocalDate today) {
        lines.getChildren().clear();
        if (latestFirst.isEmpty()) {
            lines.getChildren().add(muted("还没有检查、投诉、案件或者变更。"));
        }
        var year = 0;
        for (var happening : latestFirst) {
            if (happening.day().getYear() != year) {
                year = happening.day().getYear();
                var heading = new Label(year + " 年");
                heading.getStyleClass().add("section-title");
                lines.getChildren().add(heading);
            }
            lines.getChildren().add(line(happening, happening.day().isAfter(today)));
        }
    }

    private static Node line(Happening happening, boolean ahead) {
        var day = muted(happening.day().toString());
        day.setMinWidth(DAYS);
        var kind = new Label(happening.kind());
        kind.setMinWidth(KINDS);
        var link = new Hyperlink(happening.words() + (ahead ? "（将来）" : ""));
        link.getStyleClass().add("record-link");
        link.setWrapText(true);
        link.setOnAction(press -> happening.open().run());
        HBox.setHgrow(link, Priority.ALWAYS);
        return new HBox(8, day, kind, link);
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
