package huanzhi.law.ui;

import huanzhi.base.Refusal;
import huanzhi.law.statute.ArticleText;
import huanzhi.law.statute.StatuteFile;
import huanzhi.law.statute.StatutePreview;
import huanzhi.law.statute.StatuteTexts;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.Undo;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.PageHead;
import huanzhi.ui.Screen;
import huanzhi.ui.form.Form;
import huanzhi.ui.table.DataTable;
import huanzhi.ui.table.TableBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Takes a published statute in: file, title and days first, then every article in a preview, then all or nothing.
final class StatuteImportScreen implements Screen {

    private static final FileKind STATUTE = new FileKind("法规（Word、文本）", List.of("*.docx", "*.txt", "*.md"));
    private static final double QUESTION_WIDTH = 428;

    private final Desk desk;
    private final StatuteTexts texts;
    private final Undo undo;
    private final VersionForm version;
    private final DataTable<ArticleText> table;
    private final Label sentence = new Label("选择公布的法规（docx、txt、md），写明施行日。先预览，按“导入”之前什么也不会改。");
    private final Button keep = new Button("导入", Icons.IMPORT.node());
    private final BorderPane page = new BorderPane();
    private Optional<StatuteFile> file = Optional.empty();
    private Optional<StatutePreview> preview = Optional.empty();

    StatuteImportScreen(Desk desk, StatuteTexts texts) {
        this.desk = desk;
        this.texts = texts;
        this.undo = new Undo(desk.kit(), desk.database());
        this.version = new VersionForm(desk.kit());
        this.table = new TableBuilder<ArticleText>(desk.kit(), "law.import", ArticleText::number)
                .text("条", article -> article.number().text(), it -> it.width(120))
                .text("编章节", article -> String.join("　", article.headings()), it -> it.width(190))
                .number("款", article -> article.paragraphs().size(), it -> it.width(44))
                .number("项", ArticleText::items, it -> it.width(44))
                .text("条文", ArticleText::words, it -> it.width(330))
                .empty("这里列出从文件里读到的每一条。")
                .build();
        version.form().onChange(this::look);
        var question = (Region) version.form().root();
        question.setPrefWidth(QUESTION_WIDTH);
        question.setMinWidth(QUESTION_WIDTH);
        page.getStyleClass().add("page");
        page.setTop(head());
        page.setLeft(question);
        var filter = new HBox(table.head().root());
        filter.getStyleClass().add("page-head");
        page.setCenter(new BorderPane(table.root(), filter, null, null, null));
        page.setBottom(foot());
        offer();
    }

    @Override
    public String title() {
        return "导入法规全文";
    }

    @Override
    public Icons icon() {
        return Icons.IMPORT;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public List<String> help() {
        return List.of(
                "选文件后写明全称和施行日；名称与法规库里的一致，文书才会引用。",
                "编、章、节是标题，第…条起一条，另起一行是一款，（一）是项，项下的 1. 是目。",
                "缺号、重号、倒号的文件会指出是哪一条，改好再导入。",
                "同名的前一个文本没有写失效日的，自动到新文本施行的前一天为止。",
                "导入可以整部撤销，原件一直保存。");
    }

    void choose(Path chosen) {
        desk.kit()
                .tasks()
                .job("读取法规", () -> StatuteFile.of(chosen))
                .onSuccess(read -> {
                    file = Optional.of(read);
                    proposeTitle(read);
                    look();
                })
                .onError(Refusal.class, this::refuse)
                .start();
    }

    Form<?> fields() {
        return version.form();
    }

    void keep() {
        var wanted = preview;
        preview = Optional.empty();
        offer();
        wanted.ifPresent(looked -> desk.kit()
                .tasks()
                .job("导入 " + looked.text().title(), () -> {
                    texts.keep(looked);
                    return looked;
                })
                .onSuccess(kept -> {
                    desk.kit().navigator().back();
                    undo.offer("已导入" + kept.sentence());
                })
                .onError(Refusal.class, this::refuse)
                .start());
    }

    /// Reads the file anew with what stands in the fields.
    private void look() {
        var asked = version.form().peek();
        if (file.isEmpty() || asked.isEmpty()) {
            preview = Optional.empty();
            file.ifPresent(read -> sentence.setText("已选“" + read.name() + "”，请写明施行日。"));
            offer();
            return;
        }
        desk.kit()
                .tasks()
                .job(
                        "预览法规",
                        () -> texts.look(
                                file.get(), asked.get().title(), asked.get().validity()))
                .onSuccess(looked -> {
                    preview = Optional.of(looked);
                    sentence.setText(looked.sentence());
                    table.show(looked.text().articles());
                    offer();
                })
                .onError(Refusal.class, this::refuse)
                .start();
    }

    private void refuse(Refusal refusal) {
        preview = Optional.empty();
        table.show(List.of());
        sentence.setText(refusal.sentence());
        offer();
    }

    private void offer() {
        keep.setDisable(preview.isEmpty());
        keep.setText(preview.map(looked -> "导入 " + looked.text().articles().size() + " 条")
                .orElse("导入"));
    }

    private void proposeTitle(StatuteFile read) {
        desk.kit()
                .tasks()
                .job("读取名称", read::title)
                .onSuccess(found -> found.ifPresent(version::propose))
                .start();
    }

    private Node head() {
        var head = new PageHead(title());
        head.action(
                "选择文件…",
                Icons.FOLDER,
                () -> desk.kit().dialogs().openFile(title(), STATUTE).ifPresent(this::choose));
        sentence.getStyleClass().addAll("banner", "offer-strip");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        return new VBox(head.root(), sentence);
    }

    private Node foot() {
        keep.getStyleClass().add("accent");
        keep.setOnAction(press -> keep());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, gap, keep);
        foot.getStyleClass().add("form-foot");
        return foot;
    }
}
