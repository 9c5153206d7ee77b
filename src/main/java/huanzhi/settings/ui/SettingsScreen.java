package huanzhi.settings.ui;

import huanzhi.base.Stored;
import huanzhi.settings.BureauId;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.ParameterValue;
import huanzhi.settings.SettingsService;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.recovery.Finding;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// All settings on one page: the bureau by day, the parameters with their grounds, the safety of the data.
final class SettingsScreen implements Screen {

    private static final int OPERATIONS_SHOWN = 8;

    private final Desk desk;
    private final SettingsService settings;
    private final SettingsScreens screens;
    private final VBox bureau = card();
    private final VBox parameters = card();
    private final VBox safety = card();
    private final BorderPane page = new BorderPane();

    SettingsScreen(Desk desk, SettingsService settings, SettingsScreens screens) {
        this.desk = desk;
        this.settings = settings;
        this.screens = screens;
        var cards = new VBox(16, bureau, parameters, safety, about());
        cards.getStyleClass().add("form");
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "form-scroll");
        var title = new Label(title());
        title.getStyleClass().add("page-title");
        var head = new HBox(title);
        head.getStyleClass().add("page-head");
        page.getStyleClass().add("page");
        page.setTop(head);
        page.setCenter(scroll);
    }

    @Override
    public String title() {
        return "设置";
    }

    @Override
    public Icons icon() {
        return Icons.SETTINGS;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public void onShown() {
        desk.kit()
                .tasks()
                .job("读取设置", settings::identities)
                .onSuccess(this::showBureau)
                .start();
        desk.kit()
                .tasks()
                .job("读取参数", () -> List.copyOf(settings.parameters().values().values()))
                .onSuccess(this::showParameters)
                .start();
        desk.kit()
                .tasks()
                .job("读取日志", () -> desk.database().operations(OPERATIONS_SHOWN))
                .onSuccess(latest -> showSafety(
                        latest.stream().map(operation -> operation.sentence()).toList()))
                .start();
    }

    @Override
    public List<String> help() {
        return List.of(
                "单位信息按生效日期分条，文书按决定日期取用其中一条；点一条可以修改。", "参数旁有“待核对”的，请与文件核对后确认。", "“核验数据”逐条检查日志、数据库和附件；“备份”写好后会试恢复一遍再算数。");
    }

    private void showBureau(List<Stored<BureauId, BureauIdentity>> identities) {
        bureau.getChildren().setAll(heading("单位信息", "决定以谁的名义作出、文号、复议机关、法院和缴款账号，按生效日期取用。"));
        for (var each : identities) {
            var open = new Hyperlink(each.content().validFrom() + " 起　"
                    + each.content().authorityName() + "　" + each.content().authorityCode());
            open.setOnAction(press -> screens.open(each));
            var line = line(open);
            if (!each.content().unconfirmed().isEmpty()) {
                line.getChildren().add(Badge.unconfirmed("待核对").node());
            }
            settings.doubtAbout(each.content())
                    .ifPresent(
                            doubt -> line.getChildren().add(Badge.warning(doubt).node()));
            bureau.getChildren().add(line);
        }
        if (identities.isEmpty()) {
            bureau.getChildren().add(Badge.warning("还没有单位信息，文书和报告不能生成").node());
        }
        bureau.getChildren().add(button("新增一条", Icons.ADD, screens::addBureau));
    }

    private void showParameters(List<ParameterValue> values) {
        parameters.getChildren().setAll(heading("参数", "法定数额、编号格式和写法；各地不同的在这里改。"));
        for (var value : values) {
            var open = new Hyperlink(value.definition().title() + "：" + value.content());
            open.setOnAction(press -> screens.open(value));
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var line = line(open);
            line.getChildren()
                    .add(
                            value.confirmed()
                                    ? Badge.good(value.isDefault() ? "默认" : "已核对")
                                            .node()
                                    : Badge.unconfirmed("待核对").node());
            parameters.getChildren().add(line);
        }
    }

    private void showSafety(List<String> latest) {
        safety.getChildren().setAll(heading("数据", "每次保存先写进日志再提示已保存；数据库损坏时由日志重建。"));
        latest.forEach(sentence -> safety.getChildren().add(muted(sentence)));
        safety.getChildren()
                .add(new FlowPane(
                        8,
                        8,
                        button("核验数据", Icons.DONE, this::verify),
                        button("备份……", Icons.SAVE, this::backup),
                        button("撤销最近一次操作", Icons.UNDO, this::undo)));
    }

    private void verify() {
        desk.kit()
                .tasks()
                .job("核验数据", () -> desk.database().verify())
                .onSuccess(verification -> {
                    var sentences = new ArrayList<String>();
                    sentences.add(verification.sentence());
                    verification.findings().stream().map(Finding::sentence).forEach(sentences::add);
                    desk.kit().dialogs().tell("核验数据", String.join("\n", sentences));
                })
                .start();
    }

    private void backup() {
        desk.kit()
                .dialogs()
                .chooseFolder("备份写到哪里")
                .ifPresent(folder -> desk.kit()
                        .tasks()
                        .job("备份", () -> desk.database().backup(folder))
                        .onSuccess(note -> desk.kit().dialogs().tell("备份", note.sentence()))
                        .start());
    }

    private void undo() {
        desk.kit()
                .tasks()
                .job("撤销", () -> desk.database().undo())
                .onSuccess(undone -> {
                    desk.kit().dialogs().tell("撤销", "已撤销" + undone.sentence() + "。");
                    onShown();
                })
                .start();
    }

    private static VBox about() {
        var card = card();
        card.getChildren()
                .addAll(
                        heading("关于", "环执 0.1.0，生态环境分局单机办案程序。"),
                        muted("本程序以 AGPL-3.0-or-later 许可发布，源代码随程序提供；PDF 由 iText 生成，字体以 SIL OFL 1.1 许可随附。"));
        return card;
    }

    private static VBox card() {
        var card = new VBox(6);
        card.getStyleClass().add("card");
        return card;
    }

    private static HBox line(Node first) {
        var line = new HBox(12, first);
        line.getStyleClass().add("due-line");
        return line;
    }

    private static Button button(String words, Icons icon, Runnable action) {
        var button = new Button(words, icon.node());
        button.setOnAction(press -> action.run());
        return button;
    }

    private static Node heading(String title, String purpose) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        return new VBox(2, heading, muted(purpose));
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
