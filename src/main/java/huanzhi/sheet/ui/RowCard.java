package huanzhi.sheet.ui;

import huanzhi.base.Problem;
import huanzhi.sheet.Effect;
import huanzhi.sheet.PreviewRow;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Tone;
import huanzhi.ui.table.DetailCard;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Beside the rows of a file: what is wrong with the one selected or what it would change, and whether it is taken.
final class RowCard<T> {

    private final ImportModel<T> model;
    private final Supplier<ImportState.Looked<T>> looked;
    private final BorderPane root = new BorderPane();

    /// `looked` gives the rows as they are taken at the moment.
    RowCard(ImportModel<T> model, Supplier<ImportState.Looked<T>> looked) {
        this.looked = looked;
        this.model = model;
        root.getStyleClass().add("detail-pane");
    }

    Node root() {
        return root;
    }

    /// What becomes of `row`, in a word.
    static Badge verdict(ImportState.Looked<?> looked, PreviewRow row) {
        if (looked.left().contains(row.number())) {
            return new Badge(Tone.PLAIN, Icons.REMOVE, "不采用");
        }
        return row.effect().map(Effect::kind).map(RowCard::badge).orElse(Badge.danger(PreviewRow.WRONG));
    }

    private static Badge badge(Effect.Kind kind) {
        return switch (kind) {
            case ADDITION -> new Badge(Tone.GOOD, Icons.ADD, kind.label());
            case CHANGE -> new Badge(Tone.WARNING, Icons.EDIT, kind.label());
            case NOTHING -> Badge.plain(kind.label());
        };
    }

    /// What `selected` rows are, none, one or several.
    void show(List<PreviewRow> selected) {
        switch (selected.size()) {
            case 0 -> root.setCenter(hint());
            case 1 -> root.setCenter(card(selected.getFirst()));
            default -> root.setCenter(several(selected));
        }
    }

    private Node card(PreviewRow row) {
        var card = new DetailCard("第 " + row.number() + " 行").badges(verdict(looked.get(), row));
        row.problems().forEach(problem -> card.part(problem(problem)));
        row.effect().ifPresent(effect -> {
            offerChoice(card, List.of(row));
            if (!effect.differences().isEmpty()) {
                card.section("改动");
                effect.differences().forEach(each -> card.fact(each.field(), each.change()));
            }
        });
        looked.get().content(row).ifPresent(content -> {
            card.section("读作");
            looked.get().columns().forEach(column -> card.fact(column.heading(), column.shown(content)));
        });
        return card.node();
    }

    private Node several(List<PreviewRow> rows) {
        var card = new DetailCard(String.format("选中 %,d 行", rows.size()));
        offerChoice(card, rows);
        return card.node();
    }

    private void offerChoice(DetailCard card, List<PreviewRow> rows) {
        if (rows.stream().anyMatch(row -> !looked.get().left().contains(row.number()))) {
            card.action("不采用", Icons.REMOVE, () -> model.take(looked.get(), rows, false));
        }
        if (rows.stream().anyMatch(row -> looked.get().left().contains(row.number()))) {
            card.action("采用", Icons.DONE, () -> model.take(looked.get(), rows, true));
        }
    }

    private static Node problem(Problem problem) {
        var label = new Label(problem.sentence(), Icons.ALARM.node());
        label.setWrapText(true);
        label.getStyleClass().addAll("banner", "danger");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Node hint() {
        var label = new Label("选中一行，这里写明它哪里不对，或者会改动什么。");
        label.setWrapText(true);
        var box = new VBox(label);
        box.getStyleClass().add("empty-hint");
        return box;
    }
}
