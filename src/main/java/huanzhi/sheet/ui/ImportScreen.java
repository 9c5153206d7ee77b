package huanzhi.sheet.ui;

import huanzhi.sheet.ImportPreview;
import huanzhi.sheet.Ledger;
import huanzhi.sheet.SheetColumn;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Takes a ledger file in: look first, keep only when told to, and take back as one.
public final class ImportScreen<T> implements Screen {

    private final Desk desk;
    private final Ledger<T> ledger;
    private final ImportModel<T> model;
    private final ImportTables<T> tables;
    private final Label title;
    private final Label sentence = new Label();
    private final Button choose = new Button("选择文件…", Icons.FOLDER.node());
    private final Button errors = new Button("另存错误表…", Icons.EXPORT.node());
    private final Button keep = new Button("导入", Icons.IMPORT.node());
    private final Button undo = new Button("撤销这次导入", Icons.UNDO.node());
    private final Button cancel = new Button("取消", Icons.REMOVE.node());
    private final BorderPane root = new BorderPane();

    /// `noun` is what the ledger is of, such as `检查`; `columns` show a record of it and are asked in the background.
    public ImportScreen(Desk desk, String noun, Ledger<T> ledger, Supplier<List<SheetColumn<T>>> columns) {
        this.desk = desk;
        this.ledger = ledger;
        this.model = new ImportModel<>(desk, ledger, columns);
        this.tables = new ImportTables<>(desk.kit());
        this.title = new Label("导入" + noun);
        root.getStyleClass().add("page");
        root.setTop(head());
        root.setBottom(foot());
        choose.setOnAction(press -> choose());
        cancel.setOnAction(press -> model.cancel());
        choose.disableProperty().bind(model.busy());
        keep.disableProperty().bind(model.busy());
        model.state().subscribe(this::show);
    }

    @Override
    public String title() {
        return title.getText();
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
        desk.kit().dialogs().openFile(title(), FileKind.LEDGER).ifPresent(model::look);
    }

    @Override
    public List<String> help() {
        return List.of(
                "选择 Excel（xlsx、xls）或者 CSV 台账，先看一遍，这时什么也没有改。",
                "列名不必和表中完全一样，“认得的列名”里有说明。",
                "有误的行写明了哪一列、什么值、为什么、怎样改；可以另存成错误表，改好再导入。",
                "按“导入 n 条”才写入，只写没有错误的行，一次写完。",
                "导入之后可以整批撤销。");
    }

    ImportModel<T> model() {
        return model;
    }

    private void show(ImportState<T> state) {
        choose.setText("换一个文件…");
        offer(errors, false);
        offer(keep, false);
        offer(undo, false);
        switch (state) {
            case ImportState.Unread<T> unread -> {
                choose.setText("选择文件…");
                sentence.setText("可以是 Excel（xlsx、xls）或者 CSV。先预览，按“导入”之前什么也不会改。");
                root.setCenter(tables.headings(ledger));
            }
            case ImportState.Looked<T> looked -> looked(looked);
            case ImportState.Kept<T> kept -> {
                sentence.setText(
                        "已导入“" + kept.preview().file() + "”：" + kept.result().sentence());
                undo.setOnAction(press -> model.undo(kept));
                offer(undo, kept.operation().isPresent());
                offerErrors(kept.preview());
            }
            case ImportState.Undone<T> undone ->
                sentence.setText("已撤销“" + undone.preview().file() + "”的导入，记录恢复到导入之前。");
        }
    }

    private void looked(ImportState.Looked<T> looked) {
        var preview = looked.preview();
        var good = preview.accepted().size();
        sentence.setText("“" + preview.file() + "”" + preview.summary());
        keep.setText("导入 " + good + " 条");
        keep.setOnAction(press -> model.keep(preview));
        offer(keep, good > 0);
        offerErrors(preview);
        root.setCenter(tables.of(looked));
    }

    private void offerErrors(ImportPreview<T> preview) {
        var proposal = preview.file().replaceFirst("\\.[^.]*$", "") + "-错误表.xlsx";
        errors.setOnAction(press -> desk.kit()
                .dialogs()
                .saveFile("另存错误表", proposal, FileKind.XLSX)
                .ifPresent(target -> model.writeErrors(preview, target)));
        offer(errors, !preview.rejected().isEmpty());
    }

    private HBox head() {
        title.getStyleClass().add("page-title");
        sentence.getStyleClass().add("text-muted");
        sentence.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(16, title, sentence, gap(), choose);
        head.getStyleClass().add("page-head");
        return head;
    }

    private HBox foot() {
        keep.getStyleClass().add("accent");
        var progress = new ProgressBar();
        var working = new HBox(8, new Label("正在处理…"), progress, cancel);
        working.getStyleClass().add("table-head");
        working.visibleProperty().bind(model.busy());
        var foot = new HBox(8, working, gap(), errors, undo, keep);
        foot.getStyleClass().add("form-foot");
        return foot;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static void offer(Button button, boolean offered) {
        button.setVisible(offered);
        button.setManaged(offered);
    }
}
