package huanzhi.law.limit.ui;

import huanzhi.deadline.Bearer;
import huanzhi.deadline.Deadline;
import huanzhi.deadline.Timeline;
import huanzhi.ui.Badge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The answer: the days large, then the picture, the steps, and where it stands.
final class DeadlineCard {

    private final LocalDate today;
    private final TimelinePane picture = new TimelinePane();
    private final HBox days = new HBox(32);
    private final FlowPane badges = new FlowPane(12, 4);
    private final VBox steps = new VBox(4);
    private final VBox ground = new VBox(4);
    private final VBox root;

    DeadlineCard(LocalDate today) {
        this.today = today;
        root = new VBox(
                12,
                card(days, badges),
                card(heading("时间线"), picture.root()),
                card(heading("计算过程"), steps),
                card(heading("依据"), ground));
        root.getStyleClass().add("form");
    }

    Node root() {
        return root;
    }

    void show(Deadline deadline, Timeline timeline) {
        days.getChildren().setAll(days(deadline));
        badges.getChildren().setAll(badges(deadline).stream().map(Badge::node).toList());
        picture.show(timeline);
        steps.getChildren()
                .setAll(DeadlineModel.numbered(deadline).stream()
                        .map(DeadlineCard::words)
                        .toList());
        ground.getChildren().setAll(ground(deadline));
    }

    private static List<Node> days(Deadline deadline) {
        var shown = new ArrayList<Node>();
        var lawful =
                deadline.lawful() + deadline.time().map(clock -> " " + clock).orElse("");
        if (deadline.days().isPresent()) {
            shown.add(day("共", deadline.days().getAsLong() + " 日", "plain"));
        } else if (deadline.rule().bearer() == Bearer.AUTHORITY
                && !deadline.strict().equals(deadline.lawful())) {
            shown.add(day("严格日（不顺延，预警）", deadline.strict().toString(), "strict"));
            shown.add(day("法定日（红线）", lawful, "lawful"));
        } else {
            shown.add(day(deadline.dayName(), lawful, "lawful"));
        }
        deadline.opens().ifPresent(day -> shown.add(day("下一步最早", day.toString(), "plain")));
        return shown;
    }

    private List<Badge> badges(Deadline deadline) {
        var shown = new ArrayList<Badge>();
        shown.add(Badge.plain(deadline.rule().title()));
        shown.add(Badge.plain(deadline.rule().bearer().label() + "的期限"));
        if (deadline.days().isEmpty()) {
            shown.add(Badge.untilDue(deadline.lawful(), today));
        }
        if (deadline.provisional()) {
            shown.add(Badge.warning("暂按周一至周五"));
        }
        if (!deadline.confirmed()) {
            shown.add(Badge.unconfirmed("待核对"));
        }
        return shown;
    }

    private static List<Node> ground(Deadline deadline) {
        var rule = deadline.rule();
        var lines = new ArrayList<Node>();
        lines.add(words(rule.basis().article()));
        if (!rule.consequence().isEmpty()) {
            lines.add(muted("逾期或者届满后：" + rule.consequence()));
        }
        if (!rule.remark().isEmpty()) {
            lines.add(muted("说明：" + rule.remark()));
        }
        return lines;
    }

    private static Node day(String name, String day, String style) {
        var value = new Label(day);
        value.getStyleClass().addAll("deadline-day", style);
        return new VBox(2, muted(name), value);
    }

    private static Node card(Node... parts) {
        var card = new VBox(8, parts);
        card.getStyleClass().add("card");
        return card;
    }

    private static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String text) {
        var label = words(text);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
