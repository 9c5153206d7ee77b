package huanzhi.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.Label;

/// A state in one word with its icon, for table cells and cards.
public record Badge(Tone tone, Icons icon, String word) {

    /// Days before a limit from which on it is 临期.
    private static final long SOON = 7;

    public Badge(Tone tone, String word) {
        this(tone, tone.icon(), word);
    }

    public static final Badge NONE = new Badge(Tone.PLAIN, "");

    public static Badge plain(String word) {
        return new Badge(Tone.PLAIN, word);
    }

    public static Badge good(String word) {
        return new Badge(Tone.GOOD, word);
    }

    public static Badge warning(String word) {
        return new Badge(Tone.WARNING, word);
    }

    public static Badge danger(String word) {
        return new Badge(Tone.DANGER, word);
    }

    public static Badge unconfirmed(String word) {
        return new Badge(Tone.UNCONFIRMED, word);
    }

    /// `逾期 3 天`, `今天到期`, `剩 2 天` in amber up to a week, `剩 52 天` in plain beyond.
    public static Badge untilDue(LocalDate due, LocalDate today) {
        return untilDue(due, today, SOON);
    }

    /// As [#untilDue(LocalDate, LocalDate)], in amber from `soon` days before on.
    public static Badge untilDue(LocalDate due, LocalDate today, long soon) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return danger("逾期 " + -days + " 天");
        }
        if (days == 0) {
            return soon("今天到期");
        }
        return days <= soon ? soon("剩 " + days + " 天") : plain("剩 " + days + " 天");
    }

    private static Badge soon(String word) {
        return new Badge(Tone.WARNING, Icons.CLOCK, word);
    }

    public Label node() {
        var label = new Label();
        showIn(label);
        return label;
    }

    /// Makes `label` show this badge instead of what it showed before.
    public void showIn(Label label) {
        label.setText(word);
        if (label.getProperties().put("icon", icon) != icon) {
            label.setGraphic(icon == Icons.NONE ? null : icon.node());
        }
        if (label.getProperties().put("tone", tone) != tone) {
            label.getStyleClass().setAll("label", "badge", tone.style());
        }
    }
}
