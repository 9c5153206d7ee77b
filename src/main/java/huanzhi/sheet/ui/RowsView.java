package huanzhi.sheet.ui;

import huanzhi.sheet.FileColumn;
import huanzhi.sheet.PreviewRow;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Tone;
import huanzhi.ui.table.DataTable;
import huanzhi.ui.table.TableBuilder;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The rows of the file as they stand in it, the wrong cells marked, with what would become of each.
final class RowsView<T> {

    private static final double TABLE_SHARE = 0.72;
    private static final int MEASURED = 60;
    private static final double LATIN = 8;
    private static final double HAN = 13;
    private static final double MARGIN = 36;
    private static final double NARROW = 56;
    private static final double WIDE = 220;

    private final Kit kit;
    private final DataTable<PreviewRow> table;
    private final RowCard<T> card;
    private final HBox filters = new HBox(4);
    private final Node root;
    private ImportState.Looked<T> looked;
    private Predicate<PreviewRow> filter = row -> true;

    RowsView(Kit kit, ImportModel<T> model, ImportState.Looked<T> looked) {
        this.kit = kit;
        this.looked = looked;
        this.table = table();
        this.card = new RowCard<>(model, () -> this.looked);
        table.onSelection(card::show);
        this.root = build();
    }

    Node root() {
        return root;
    }

    /// The wrong rows are in front where there are some.
    private Node build() {
        var group = new ToggleGroup();
        offer(group, "全部", row -> true);
        for (var verdict : List.of(PreviewRow.WRONG, "新增", "更改", "不变")) {
            offer(group, verdict, row -> row.verdict().equals(verdict));
        }
        if (looked.preview().hidden() > 0) {
            offer(group, "表中隐藏", row -> looked.preview().layout().rows().isHidden(row.number()));
        }
        offer(group, "不采用", row -> looked.left().contains(row.number()));
        group.selectToggle(group.getToggles().get(looked.preview().rejected().isEmpty() ? 0 : 1));
        var head = new FlowPane(8, 4, filters, table.head().root());
        head.getStyleClass().add("page-head");
        var split = new SplitPane(new BorderPane(table.root(), head, null, null, null), card.root());
        split.setDividerPositions(TABLE_SHARE);
        SplitPane.setResizableWithParent(card.root(), false);
        return split;
    }

    /// Whether these are the rows of that state.
    boolean isOf(ImportState.Looked<T> other) {
        return looked.preview() == other.preview();
    }

    /// Other rows of the same file are taken now.
    void update(ImportState.Looked<T> now) {
        looked = now;
        show();
        filters.getChildren().forEach(button -> count((ToggleButton) button));
    }

    private void show() {
        table.show(looked.rows().stream().filter(filter).toList());
    }

    private void offer(ToggleGroup group, String words, Predicate<PreviewRow> rows) {
        var button = new ToggleButton();
        button.setUserData(new Filter(words, rows));
        button.setToggleGroup(group);
        button.setOnAction(press -> button.setSelected(true));
        button.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                filter = rows;
                show();
            }
        });
        count(button);
        button.setMinWidth(Region.USE_PREF_SIZE);
        filters.getChildren().add(button);
    }

    private void count(ToggleButton button) {
        var offered = (Filter) button.getUserData();
        var count = looked.rows().stream().filter(offered.rows()).count();
        button.setText(offered.words() + " " + String.format("%,d", count));
    }

    private DataTable<PreviewRow> table() {
        var builder = new TableBuilder<PreviewRow>(
                        kit, "import.rows." + looked.preview().title(), PreviewRow::number)
                .number("行", PreviewRow::number, it -> it.width(56).frozen())
                .badge(
                        "判断",
                        row -> RowCard.verdict(looked, row),
                        it -> it.width(84).frozen())
                .text("问题或者改动", PreviewRow::sentence, it -> it.width(280));
        var titles = new HashSet<>(List.of("行", "判断", "问题或者改动"));
        var columns = looked.preview().layout().columns();
        for (var place = 0; place < columns.size(); place++) {
            var at = place;
            builder.badge(title(columns.get(place), place, titles), row -> cell(row, at), it -> it.width(width(at)));
        }
        return builder.search(row -> row.sentence() + " " + String.join(" ", row.cells()))
                .empty("没有这样的行。")
                .build();
    }

    /// Two columns of one name, or of none, are told apart by their letters.
    private static String title(String heading, int place, HashSet<String> used) {
        var letters = new FileColumn(place, "", List.of()).letters();
        var title = heading.isEmpty() || used.contains(heading) ? letters + " 列 " + heading : heading;
        used.add(title);
        return title;
    }

    /// Wide enough for the first rows, within reason.
    private double width(int place) {
        var longest = looked.rows().stream()
                .limit(MEASURED)
                .mapToDouble(row -> width(row.cell(place)))
                .max()
                .orElse(0);
        return Math.clamp(
                Math.max(longest, width(looked.preview().layout().columns().get(place))), NARROW, WIDE);
    }

    private static double width(String words) {
        return MARGIN + words.chars().mapToDouble(c -> c < 256 ? LATIN : HAN).sum();
    }

    private static Badge cell(PreviewRow row, int place) {
        var words = row.cell(place);
        if (row.wrong().contains(place)) {
            return Badge.danger(words.isEmpty() ? "（空）" : words);
        }
        return row.changing().contains(place) ? new Badge(Tone.WARNING, Icons.EDIT, words) : Badge.plain(words);
    }

    private record Filter(String words, Predicate<PreviewRow> rows) {}
}
