package huanzhi.shell.home;

import huanzhi.report.figure.Figure;
import huanzhi.report.figure.FigureId;
import huanzhi.report.figure.Wording;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.PageScroll;
import huanzhi.ui.Screen;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is due on the left, the year's figures on the right; an empty office is offered its first steps instead.
public final class HomeScreen implements Screen {

    private static final List<FigureId> TILES = List.of(
            new FigureId("cases-filed"),
            new FigureId("penalty-decisions"),
            new FigureId("fines"),
            new FigureId("drawn-inspections"),
            new FigureId("closing-rate"),
            new FigureId("inspections"));
    private static final int MOST_DUE = 60;

    /// Below this width the figures stand in one column, so that what is due can still be read.
    private static final double ROOM_FOR_TWO = 1060;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Kit kit;
    private final Supplier<HomeContents> contents;
    private final Wording wording;
    private final List<FirstStep> firstSteps;
    private final Runnable toReport;
    private final VBox page = new VBox();

    public HomeScreen(
            Kit kit, Supplier<HomeContents> contents, Wording wording, List<FirstStep> firstSteps, Runnable toReport) {
        this.kit = kit;
        this.contents = contents;
        this.wording = wording;
        this.firstSteps = List.copyOf(firstSteps);
        this.toReport = toReport;
        page.getStyleClass().addAll("page", "home");
        page.widthProperty()
                .subscribe(width -> page.pseudoClassStateChanged(NARROW, width.doubleValue() < ROOM_FOR_TWO));
    }

    @Override
    public String title() {
        return "工作台";
    }

    @Override
    public Icons icon() {
        return Icons.HOME;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public void onShown() {
        kit.tasks().job("读取待办", contents::get).onSuccess(this::show).start();
    }

    @Override
    public List<String> help() {
        return List.of(
                "左边是待办，按期限排列，逾期的在最上面，点一下打开那条记录。", "右边是本年的六项数字，点一下到年度报告看口径和记录。", "Ctrl+1 到 Ctrl+9 切换左边的各个部分，Ctrl+K 搜索。");
    }

    private void show(HomeContents now) {
        page.getChildren().setAll(now.empty() ? beginning() : day(now));
    }

    private Node beginning() {
        var choices = new FlowPane(16, 16);
        firstSteps.forEach(step -> choices.getChildren().add(firstStep(step)));
        choices.getStyleClass().add("first-steps");
        var welcome = new Label("这里还没有记录，从哪里开始？");
        welcome.getStyleClass().add("page-title");
        var all = new VBox(16, welcome, choices);
        all.getStyleClass().add("home-start");
        return all;
    }

    private static Node firstStep(FirstStep step) {
        var name = new Label(step.name(), step.icon().node(20));
        name.getStyleClass().add("section-title");
        var purpose = new Label(step.purpose());
        purpose.setWrapText(true);
        purpose.getStyleClass().add("text-muted");
        var go = new Button("开始", Icons.FORWARD.node());
        go.setOnAction(press -> step.go().run());
        var card = new VBox(12, name, purpose, go);
        card.getStyleClass().addAll("card", "first-step");
        return card;
    }

    private Node day(HomeContents now) {
        var due = new VBox();
        due.getStyleClass().addAll("card", "due");
        due.getChildren().add(heading("待办 " + now.due().size() + " 件"));
        if (now.due().isEmpty()) {
            due.getChildren().add(Badge.good("没有到期或者快到期的事项").node());
        }
        now.due().stream()
                .sorted(Comparator.comparing(ToDo::due))
                .limit(MOST_DUE)
                .map(this::dueLine)
                .forEach(due.getChildren()::add);
        var tiles = new FlowPane(12, 12);
        now.figures().all().stream()
                .filter(figure -> TILES.contains(figure.id()))
                .sorted(Comparator.comparingInt(figure -> TILES.indexOf(figure.id())))
                .map(this::tile)
                .forEach(tiles.getChildren()::add);
        var year = new VBox(12, heading(now.figures().year() + " 年"), tiles);
        year.getStyleClass().add("year");
        var scroll = PageScroll.of(due);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var both = new HBox(16, scroll, PageScroll.of(year));
        both.getStyleClass().add("home-day");
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }

    private Node dueLine(ToDo item) {
        var open = new Hyperlink(item.what() + "　" + item.whom());
        open.setOnAction(press -> item.open().run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var ground = new Label(item.ground());
        ground.getStyleClass().add("text-muted");
        var line = new HBox(8, Badge.untilDue(item.due(), kit.clock().today()).node(), open, gap, ground);
        line.getStyleClass().add("due-line");
        return line;
    }

    private Node tile(Figure figure) {
        var value = new Label(wording.exactly(figure.definition(), figure.amount()));
        value.getStyleClass().add("tile-value");
        var before = figure.lastYear()
                .map(last -> "上年 " + wording.exactly(figure.definition(), last))
                .orElse("没有上年数字");
        var last = new Label(
                before + wording.change(figure).map(change -> "，" + change).orElse(""));
        last.setWrapText(true);
        last.getStyleClass().add("text-muted");
        var tile = new VBox(4, new Label(figure.definition().name()), value, last);
        tile.getStyleClass().addAll("card", "tile");
        tile.setOnMouseClicked(press -> toReport.run());
        return tile;
    }

    private static Label heading(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("section-title");
        return heading;
    }
}
