package huanzhi.ui.table;

import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.PageHead;
import huanzhi.ui.Screen;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A register or ledger as a page: the list on the left, what is selected on the right, everything else above.
///
/// ```java
/// return new ListAndDetail<>(kit, "名录库", Icons.ENTERPRISE, table)
///         .loads(register::rows)
///         .detail(this::card)
///         .adds("新增企业", () -> kit.navigator().open(newEnterprise()))
///         .imports(this::importLedger);
/// ```
public final class ListAndDetail<R> implements Screen {

    private static final double LIST_SHARE = 0.75;
    private static final double LEAST_DETAIL = 240;

    private final Kit kit;
    private final String title;
    private final Icons icon;
    private final DataTable<R> table;
    private final Label count = new Label();
    private final PageHead head;
    private final TableOutput output;
    private final BorderPane detail = new BorderPane();
    private final BorderPane root = new BorderPane();
    private Callable<List<R>> load = List::of;
    private Function<R, Node> card = row -> new Region();
    private Runnable add = () -> {};
    private List<String> help = List.of(
            "在筛选栏里写名称或拼音首字母，几个词之间空一格。",
            "回车打开选中的一行，Ctrl+N 新增，Ctrl+F 筛选，F5 刷新。",
            "按住 Ctrl 或 Shift 选多行，可以一起修改或导出。",
            "Ctrl+C 复制选中的行，可以直接粘贴到 Excel。",
            "列按钮选择、冻结列，视图记住一组筛选和列，本机会记住；Alt+1 看全部，Alt+2 起是自带的视图。");

    public ListAndDetail(Kit kit, String title, Icons icon, DataTable<R> table) {
        this.kit = kit;
        this.title = title;
        this.icon = icon;
        this.table = table;
        count.getStyleClass().add("page-count");
        this.head = new PageHead(title).beside(count, table.head().root());
        this.output = new TableOutput(kit);
        var split = new SplitPane(table.root(), detail);
        split.setDividerPositions(LIST_SHARE);
        SplitPane.setResizableWithParent(detail, false);
        detail.getStyleClass().add("detail-pane");
        detail.setMinWidth(LEAST_DETAIL);
        root.setTop(head.root());
        root.setCenter(split);
        root.getStyleClass().add("page");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.onSelection(this::showDetail);
        showDetail(List.of());
        table.plan()
                .export()
                .ifPresent(writer -> action("导出", Icons.EXPORT, () -> output.export(writer, table.content(title))));
        table.plan()
                .print()
                .ifPresent(printer -> action("打印", Icons.PRINT, () -> output.print(printer, table.content(title))));
    }

    /// Where the rows come from, asked in the background each time the page is shown.
    public ListAndDetail<R> loads(Callable<List<R>> rows) {
        load = rows;
        return this;
    }

    /// What stands on the right for one selected row, usually a [DetailCard].
    public ListAndDetail<R> detail(Function<R, Node> of) {
        card = of;
        return this;
    }

    /// The button on the far right and Ctrl+N.
    public ListAndDetail<R> adds(String words, Runnable action) {
        add = action;
        head.main(words, Icons.ADD, action).setTooltip(new Tooltip("Ctrl+N"));
        return this;
    }

    public ListAndDetail<R> imports(Runnable action) {
        head.first("导入", Icons.IMPORT, action);
        return this;
    }

    /// A further button over the list, left of 新增.
    public ListAndDetail<R> action(String words, Icons picture, Runnable action) {
        head.action(words, picture, action);
        return this;
    }

    /// A page that belongs here but is opened seldom, under 更多.
    public ListAndDetail<R> leads(String words, Icons picture, Runnable open) {
        head.seldom(words, picture, open);
        return this;
    }

    /// Something more to choose the rows by, behind the filter.
    public ListAndDetail<R> beside(Node node) {
        head.beside(node);
        return this;
    }

    /// What F1 shows instead of the words on lists in general.
    public ListAndDetail<R> helps(List<String> lines) {
        help = List.copyOf(lines);
        return this;
    }

    /// Loads the rows anew; the selected row stays selected.
    public void reload() {
        kit.tasks()
                .job("载入" + title, load)
                .onSuccess(rows -> {
                    table.show(rows);
                    count.setText(String.format("%,d", rows.size()));
                })
                .start();
    }

    public DataTable<R> table() {
        return table;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icons icon() {
        return icon;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        reload();
        table.view().requestFocus();
    }

    @Override
    public void addNew() {
        add.run();
    }

    @Override
    public void search() {
        table.head().focus();
    }

    @Override
    public List<String> help() {
        return help;
    }

    private void showDetail(List<R> selected) {
        switch (selected.size()) {
            case 0 -> detail.setCenter(hint("选中一行，这里显示它的详情。"));
            case 1 -> detail.setCenter(card.apply(selected.getFirst()));
            default -> detail.setCenter(several(selected));
        }
    }

    private Node several(List<R> selected) {
        var box = new DetailCard(String.format("选中 %,d 条", selected.size()));
        for (var bulk : table.plan().bulks()) {
            box.action(bulk.label(), Icons.BULK, () -> bulk.change().accept(selected));
        }
        return box.node();
    }

    private static Node hint(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        var box = new VBox(label);
        box.getStyleClass().add("empty-hint");
        return box;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F5) {
            reload();
            event.consume();
        } else if (event.isAltDown() && event.getCode().isDigitKey()) {
            if (table.head().showView(Character.digit(event.getCode().getChar().charAt(0), 10))) {
                event.consume();
            }
        }
    }
}
