package huanzhi.register.ui;

import huanzhi.register.EnterpriseId;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.table.CardOffer;
import huanzhi.ui.table.DetailCard;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One enterprise: the whole record on the left, its time line on the right, above what can be done.
final class EnterprisePage implements Screen {

    private static final double FACTS_SHARE = 0.54;
    private static final int SOON = 60;

    private final Kit kit;
    private final String title;
    private final Callable<Dossier> load;
    private final Label name = new Label();
    private final FlowPane badges = new FlowPane(12, 4);
    private final FlowPane actions = new FlowPane(8, 8);
    private final VBox head = new VBox(8);
    private final BorderPane facts = new BorderPane();
    private final TimeLine timeLine = new TimeLine();
    private final BorderPane root = new BorderPane();

    EnterprisePage(Kit kit, String title, Callable<Dossier> load) {
        this.kit = kit;
        this.title = title;
        this.load = load;
        name.setText(title);
        name.getStyleClass().add("page-title");
        head.getChildren().addAll(name, badges, actions);
        head.getStyleClass().add("page-head");
        var right = new VBox(8, heading("时间线"), timeLine.root());
        right.getStyleClass().add("detail");
        var split = new SplitPane(facts, scrolling(right));
        split.setDividerPositions(FACTS_SHARE);
        root.getStyleClass().add("page");
        root.setTop(head);
        root.setCenter(split);
    }

    /// A button over the page.
    EnterprisePage action(String words, Icons icon, Runnable action) {
        var button = new Button(words, icon.node());
        button.setOnAction(press -> action.run());
        actions.getChildren().add(button);
        return this;
    }

    /// What stands between the buttons and the record, such as its files.
    EnterprisePage under(Node node) {
        head.getChildren().add(node);
        return this;
    }

    EnterprisePage offers(List<CardOffer<EnterpriseId>> offers, EnterpriseId id) {
        offers.forEach(offer ->
                action(offer.words(), offer.icon(), () -> offer.action().accept(id)));
        return this;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Icons icon() {
        return Icons.ENTERPRISE;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        kit.tasks().job("打开企业", load).onSuccess(this::show).start();
    }

    @Override
    public List<String> help() {
        return List.of(
                "左边是名录库里这家企业的全部内容，没有填的不显示；“修改”改基本内容，“附表”改排口、危险废物和正面清单。",
                "右边按时间列出检查、投诉、案件、文书、许可和变更，点一条打开那一条。",
                "改过的名称、地址、生产状态都留在时间线里；“某日的情况”直接告诉它在那一天叫什么、是什么状态。",
                "照片、证照、图纸等拖到“附件”一行里，随企业保存。",
                "“历史”里有每一次修改：谁、何时、从什么改成什么。");
    }

    private void show(Dossier dossier) {
        var enterprise = dossier.stored().content();
        name.setText(enterprise.name());
        badges.getChildren().setAll(badges(dossier).stream().map(Badge::node).toList());
        var left = new DetailCard("登记内容");
        EnterpriseFacts.who(left, dossier.stored().id(), enterprise);
        EnterpriseFacts.oversight(left, enterprise);
        EnterpriseFacts.permit(left, enterprise);
        EnterpriseFacts.appendix(left, dossier.appendix());
        facts.setCenter(left.node());
        timeLine.show(dossier.happenings(), kit.clock().today());
    }

    private List<Badge> badges(Dossier dossier) {
        var today = kit.clock().today();
        var enterprise = dossier.stored().content();
        var listed = dossier.appendix().positiveListings().stream().anyMatch(each -> each.listedOn(today));
        var overdue = dossier.openReports().stream()
                .filter(duty -> duty.due().isBefore(today))
                .count();
        return Stream.of(
                        Badge.plain(enterprise.supervision().label()),
                        Badge.plain(enterprise.operation().label()),
                        Badge.plain(enterprise.oversight().creditRating()),
                        listed ? Badge.good("正面清单") : Badge.NONE,
                        enterprise
                                .permit()
                                .expiresOn()
                                .map(day -> prefixed("许可", Badge.untilDue(day, today, SOON)))
                                .orElse(Badge.NONE),
                        overdue == 0 ? Badge.NONE : Badge.danger("执行报告逾期 " + overdue + " 份"))
                .filter(badge -> !badge.word().isEmpty())
                .toList();
    }

    private static Badge prefixed(String words, Badge badge) {
        return new Badge(badge.tone(), badge.icon(), words + badge.word());
    }

    private static Label heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("section-title");
        return label;
    }

    private static Node scrolling(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "detail-scroll");
        return scroll;
    }
}
