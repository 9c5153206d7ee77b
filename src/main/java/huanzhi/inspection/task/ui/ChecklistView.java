package huanzhi.inspection.task.ui;

import huanzhi.inspection.checklist.Checklist;
import huanzhi.inspection.task.Answer;
import huanzhi.inspection.task.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The items of a checklist as lines under the names of their groups.
final class ChecklistView {

    private final VBox lines = new VBox();
    private final ScrollPane root = new ScrollPane(lines);
    private final List<ChecklistLine> items = new ArrayList<>();
    private Runnable changed = () -> {};
    private Checklist checklist = new Checklist("", "", List.of());

    ChecklistView() {
        lines.getStyleClass().add("checklist");
        root.setFitToWidth(true);
    }

    Parent root() {
        return root;
    }

    Checklist checklist() {
        return checklist;
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /// Answers to items that this checklist does not have are dropped.
    void show(Checklist wanted, List<Answer> answers) {
        checklist = wanted;
        items.clear();
        lines.getChildren().clear();
        var group = "";
        for (var item : wanted.items()) {
            if (!item.group().equals(group)) {
                group = item.group();
                var name = new Label(group);
                name.getStyleClass().add("checklist-group");
                lines.getChildren().add(name);
            }
            var at = items.size();
            var line = new ChecklistLine(at + 1, item, () -> changed.run(), step -> focus(at + step));
            answers.stream()
                    .filter(each -> each.item().equals(item.key()))
                    .findFirst()
                    .ifPresent(line::show);
            items.add(line);
            lines.getChildren().add(line.root());
        }
        changed.run();
    }

    /// In the order of the checklist, without what nobody has answered.
    List<Answer> answers() {
        return items.stream()
                .map(ChecklistLine::answer)
                .flatMap(Optional::stream)
                .toList();
    }

    void fillTheRest() {
        items.stream().filter(each -> each.answer().isEmpty()).forEach(each -> each.choose(Verdict.FINE));
    }

    void focusFirst() {
        focus(0);
    }

    private void focus(int at) {
        if (at >= 0 && at < items.size()) {
            var node = items.get(at).root();
            node.requestFocus();
            scrollTo(
                    node.getBoundsInParent().getMinY(), node.getBoundsInParent().getMaxY());
        }
    }

    /// As little as brings the whole line into sight.
    private void scrollTo(double top, double bottom) {
        var height = lines.getHeight() - root.getViewportBounds().getHeight();
        if (height <= 0) {
            return;
        }
        var shown = root.getVvalue() * height;
        if (top < shown) {
            root.setVvalue(top / height);
        } else if (bottom > shown + root.getViewportBounds().getHeight()) {
            root.setVvalue((bottom - root.getViewportBounds().getHeight()) / height);
        }
    }
}
