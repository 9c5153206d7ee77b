package huanzhi.document.ui;

import huanzhi.ui.Badge;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a paper lacks, what nobody has confirmed and what could still be quoted, each line leading to its field.
final class LackList {

    private final Consumer<String> jump;
    private final VBox root = new VBox(4);

    LackList(Consumer<String> jump) {
        this.jump = jump;
        root.getStyleClass().add("lacks");
    }

    VBox root() {
        return root;
    }

    void show(List<String> missing, List<String> unconfirmed, List<String> awaited) {
        root.getChildren().clear();
        if (missing.isEmpty()) {
            root.getChildren().add(Badge.good("要素齐全").node());
        } else {
            add(Badge.danger("缺 " + missing.size() + " 项"), missing);
        }
        if (!unconfirmed.isEmpty()) {
            add(Badge.unconfirmed("待核对 " + unconfirmed.size() + " 项"), unconfirmed);
        }
        if (!awaited.isEmpty()) {
            add(Badge.unconfirmed("条文待导入 " + awaited.size() + " 项，不影响定稿"), awaited);
        }
    }

    private void add(Badge heading, List<String> fields) {
        root.getChildren().add(heading.node());
        for (var field : fields) {
            var link = new Hyperlink(field.replace(".", " · "));
            link.setWrapText(true);
            link.setOnAction(press -> jump.accept(field));
            root.getChildren().add(link);
        }
    }

    /// For a paper that can no longer change.
    void freeze(String seal) {
        var words = new Label(seal);
        words.setWrapText(true);
        root.getChildren().setAll(Badge.good("已定稿").node(), words);
    }
}
