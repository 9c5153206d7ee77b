package huanzhi.sheet.ui;

import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.SheetColumn;
import huanzhi.ui.FileDrop;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Takes a ledger file in: choose it, say what its columns are, look at its rows, keep them, take them back as one.
public final class ImportScreen<T> implements Screen {

    private static final List<String> STEPS = List.of("选文件", "对列", "预览", "入库");

    private final Desk desk;
    private final Ledger<T> ledger;
    private final ImportModel<T> model;
    private final String title;
    private final StepLine steps = new StepLine(STEPS);
    private final Label sentence = new Label();
    private final Button choose = new Button("选择文件…", Icons.FOLDER.node());
    private final ImportFoot<T> foot;
    private final BorderPane root = new BorderPane();
    private ColumnsView<T> columns;
    private RowsView<T> rows;

    /// `noun` is what the ledger is of, such as `检查`; `columns` show a record of it and are asked in the background.
    public ImportScreen(Desk desk, String noun, Ledger<T> ledger, Supplier<List<SheetColumn<T>>> columns) {
        this.desk = desk;
        this.ledger = ledger;
        this.model = new ImportModel<>(desk, ledger, columns);
        this.title = "导入" + noun;
        this.foot = new ImportFoot<>(model, this::saveErrors);
        root.getStyleClass().add("page");
        root.setTop(head());
        root.setBottom(foot.root());
        choose.setOnAction(press -> choose());
        choose.disableProperty().bind(model.busy());
        FileDrop.onto(root, files -> files.stream().findFirst().ifPresent(this::read));
        model.state().subscribe(this::show);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icons icon() {
        return Icons.IMPORT;
    }

    @Override
    public Parent root() {
        return root;
    }

    /// Lets the clerk choose a file and looks at it.
    public void choose() {
        desk.kit().dialogs().openFile(title(), FileKind.LEDGER).ifPresent(this::read);
    }

    /// Looks at that file.
    public void read(Path file) {
        model.look(file);
    }

    @Override
    public List<String> help() {
        return List.of(
                "选文件：选择或者拖入 Excel（xlsx、xls、et）、CSV 台账；入库之前什么也不会改。",
                "对列：每一列或者对上字段，或者标为不导入；列名认不出来的，先选它在哪一行；同样的表格下次自动照办。",
                "预览：红色是有问题的格子，写明为什么、怎样改；更改的行列出改前改后，逐行可以不采用。",
                "入库：一次写完，要么全成要么不写；有问题的行另存错误表，改好再导入，不会重复。",
                "导入之后随时可以整批撤销，见第一步的“以前的导入”。");
    }

    ImportModel<T> model() {
        return model;
    }

    private void show(ImportState<T> state) {
        choose.setText(state instanceof ImportState.Unread ? "选择文件…" : "换一个文件…");
        foot.show(state);
        sentence.getStyleClass().removeAll("warning");
        switch (state) {
            case ImportState.Unread<T> unread -> {
                steps.stand(0);
                sentence.setText("先对列、再预览，按“导入”之前什么也不会改。");
                show(new StartView<>(desk.kit(), model, ledger.spec().fields()).node());
            }
            case ImportState.Columns<T> looked -> showColumns(looked);
            case ImportState.Looked<T> looked -> showRows(looked);
            case ImportState.Kept<T> kept -> {
                steps.stand(STEPS.size());
                sentence.setText(
                        "已导入“" + kept.preview().file() + "”：" + kept.result().sentence());
                show(KeptView.of(kept));
            }
            case ImportState.Undone<T> undone -> {
                steps.stand(0);
                sentence.setText("已撤销“" + undone.title() + "”，"
                        + (undone.left() == 0 ? "" : "留下其后又改过的 " + undone.left() + " 条，其余")
                        + "记录恢复到导入之前。");
                show(new StartView<>(desk.kit(), model, ledger.spec().fields()).node());
            }
        }
    }

    private void showColumns(ImportState.Columns<T> looked) {
        steps.stand(1);
        var obstacles = looked.obstacles();
        sentence.setText("“" + looked.look().file() + "”"
                + (looked.look().isRecognised() ? "：" : "里没有一个认得的列名，请核对是不是选错了文件；确是这份的，先选出列名在哪一行，再逐列对上。")
                + (looked.look().remembered() ? "各列已按上次导入同样表格时的对法对上。" : "")
                + (obstacles.isEmpty() ? "每一列都说明了，可以预览。" : String.join("", obstacles)));
        if (!obstacles.isEmpty()) {
            sentence.getStyleClass().add("warning");
        }
        if (columns != null && columns.isOf(looked)) {
            columns.update(looked);
        } else {
            columns = new ColumnsView<>(model, looked);
        }
        show(columns.root());
    }

    private void showRows(ImportState.Looked<T> looked) {
        steps.stand(2);
        var left = looked.left().isEmpty() ? "" : "不采用 " + looked.left().size() + " 行。";
        var passed = looked.preview().skipped().isEmpty()
                ? ""
                : "另有合计、备注等 " + looked.preview().skipped().size() + " 行不是记录。";
        var remembered = looked.from().look().remembered() ? "各列按上次同样表格的对法。" : "";
        sentence.setText("“" + looked.preview().file() + "”" + looked.preview().summary() + left
                + String.join("", looked.taken().notices()) + passed + remembered);
        if (rows != null && rows.isOf(looked)) {
            rows.update(looked);
        } else {
            rows = new RowsView<>(desk.kit(), model, looked);
        }
        show(rows.root());
    }

    private void show(Node node) {
        root.setCenter(node);
    }

    private void saveErrors(ImportPreview<T> preview) {
        var proposal = preview.file().replaceFirst("\\.[^.]*$", "") + "-错误表.xlsx";
        desk.kit()
                .dialogs()
                .saveFile("另存错误表", proposal, FileKind.XLSX)
                .ifPresent(target -> model.writeErrors(preview, target));
    }

    private Node head() {
        var heading = new Label(title);
        heading.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(24, heading, steps.root(), gap, choose);
        bar.getStyleClass().add("page-head");
        sentence.getStyleClass().addAll("banner", "offer-strip", "import-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        return new VBox(bar, sentence);
    }
}
