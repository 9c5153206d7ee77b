package huanzhi.draw.ui;

import huanzhi.base.Refusal;
import huanzhi.document.model.Paper;
import huanzhi.draw.DrawVerification;
import huanzhi.draw.Shortfall;
import huanzhi.draw.paper.CommitmentPaper;
import huanzhi.draw.paper.RecordPaper;
import huanzhi.draw.paper.ResultPaper;
import huanzhi.draw.round.DrawOffice;
import huanzhi.draw.round.RoundId;
import huanzhi.draw.round.RoundRow;
import huanzhi.draw.round.RoundView;
import huanzhi.draw.round.TaskView;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.Tone;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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

/// One draw: its four steps above; below what is to be drawn from, or what was drawn with 复算 beside it.
final class RoundScreen implements Screen {

    private final Kit kit;
    private final Desk desk;
    private final DrawOffice office;
    private final RoundId id;
    private final Supplier<String> bureau;
    private final Consumer<Paper> papers;
    private final RoundActions actions;
    private final Label verified = new Label();
    private final VBox head = new VBox(8);
    private final BorderPane page = new BorderPane();
    private Optional<RoundView> shown = Optional.empty();

    RoundScreen(Desk desk, DrawOffice office, RoundId id, Supplier<String> bureau, Consumer<Paper> papers) {
        this.kit = desk.kit();
        this.desk = desk;
        this.office = office;
        this.id = id;
        this.bureau = bureau;
        this.papers = papers;
        this.actions = new RoundActions(kit, office, id, this::onShown);
        head.getStyleClass().add("page-head");
        page.getStyleClass().add("page");
        page.setTop(head);
    }

    @Override
    public String title() {
        return shown.map(view -> view.round().number()).orElse("双随机");
    }

    @Override
    public Icons icon() {
        return Icons.DRAW;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public List<String> help() {
        return List.of(
                "承诺书在抽取以前打印签名；抽取以后打印记录表和确认表。",
                "“复算”从冻结的内容重新抽一遍，逐项比较。",
                "选中一项任务，右边可以改检查日期、提前启封、改抽、更换人员。",
                "全部启封后，“公开记录”写出任何人都能复算的文件。");
    }

    @Override
    public void onShown() {
        kit.tasks()
                .job("载入抽取", () -> office.views().of(id))
                .onSuccess(this::show)
                .start();
    }

    private void show(RoundView view) {
        shown = Optional.of(view);
        var row = new RoundRow(
                id,
                view.round(),
                view.tasks().size(),
                (int) view.tasks().stream()
                        .filter(task -> task.visitOn().isPresent())
                        .count(),
                (int) view.tasks().stream().filter(TaskView::isOpen).count(),
                Optional.empty());
        head.getChildren().setAll(title(view, row), DrawStep.line(row.stage()));
        if (view.round().reveal().isPresent()) {
            head.getChildren().add(arithmetic(view));
        }
        head.getChildren().add(verified);
        verified.setManaged(view.round().reveal().isPresent());
        if (view.round().reveal().isPresent()) {
            page.setCenter(tasks(view));
            verify();
        } else {
            page.setCenter(revealing(view));
        }
    }

    private static Node arithmetic(RoundView view) {
        var lines = new Label(String.join("\n", view.arithmetic()));
        lines.setWrapText(true);
        lines.getStyleClass().add("text-muted");
        return lines;
    }

    private Node title(RoundView view, RoundRow row) {
        var title = new Label(view.round().number() + " " + view.round().title());
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(8, title, DrawScreens.badge(row.stage()).node(), gap);
        line.getChildren().add(paper("承诺书", CommitmentPaper::of));
        if (view.round().reveal().isPresent()) {
            line.getChildren().addAll(paper("记录表", RecordPaper::of), paper("确认表", ResultPaper::of));
        }
        if (view.round().stands() && view.tasks().stream().noneMatch(TaskView::isOpen)) {
            line.getChildren().add(button("作废", Icons.DELETE, () -> actions.cancel(view)));
        }
        return line;
    }

    private Node revealing(RoundView view) {
        var pane = new RevealPane[1];
        pane[0] = new RevealPane(kit, view, (number, password) -> {
            pane[0].busy(true);
            kit.tasks()
                    .job("抽取", () -> office.revealing().reveal(id, number, password))
                    .onSuccess(_ -> onShown())
                    .onError(Refusal.class, pane[0]::refuse)
                    .lastly(() -> pane[0].busy(false))
                    .start();
        });
        return pane[0].root();
    }

    private Node tasks(RoundView view) {
        var table = new TableBuilder<TaskView>(kit, "draw.tasks", TaskView::number)
                .number("任务", TaskView::number, it -> it.width(56))
                .text("类别", TaskView::category, it -> it.width(70))
                .text("企业", TaskView::enterprise, it -> it.width(230))
                .text("执法人员", TaskView::officers, it -> it.width(120))
                .date("检查日期", TaskView::visitOn, it -> it.width(92))
                .badge("名单", task -> task.isOpen() ? Badge.good("已启封") : new Badge(Tone.PLAIN, Icons.LOCK, "封存"))
                .facet("类别", TaskView::category)
                .facet("名单", task -> task.isOpen() ? "已启封" : "封存")
                .empty("没有抽中任何一家。")
                .bulk("改检查日期", actions::visit)
                .bulk("提前启封", actions::open)
                .exports(desk.export())
                .build();
        var list = new ListAndDetail<>(kit, "任务", Icons.DRAW, table)
                .loads(view::tasks)
                .detail(task -> card(view, task))
                .action("复算", Icons.CALCULATE, this::verify)
                .action("公开记录", Icons.EXPORT, () -> actions.publish(view));
        if (view.round().stands()
                && view.tasks().stream().anyMatch(task -> task.visitOn().isEmpty())) {
            list.adds("派发", () -> actions.spread(view));
        }
        list.reload();
        return list.root();
    }

    private Node card(RoundView view, TaskView task) {
        var card = new DetailCard("第 " + task.number() + " 项 " + task.enterprise())
                .badges(task.isOpen() ? Badge.good("已启封") : Badge.plain("封存到检查日"))
                .fact("类别", task.category())
                .fact("编号", task.names().map(TaskView.Names::code).orElse(""))
                .fact("执法人员", task.officers())
                .fact("检查日期", task.visitOn().map(Object::toString).orElse("待派发"));
        task.names()
                .flatMap(TaskView.Names::early)
                .ifPresent(early -> card.fact("提前启封", early.by() + "：" + early.reason()));
        view.shortfalls().stream()
                .filter(each -> each.category().equals(task.category()))
                .map(Shortfall::sentence)
                .forEach(sentence -> card.fact("缺口", sentence));
        if (!view.round().stands()) {
            return card.node();
        }
        if (!task.isOpen()) {
            card.action("改检查日期", Icons.CALENDAR, () -> actions.visit(List.of(task)));
            card.action("提前启封", Icons.LOCK, () -> actions.open(List.of(task)));
        } else {
            card.action("更换人员", Icons.OFFICER, () -> actions.exchange(view, task));
        }
        return card.action("改抽", Icons.DRAW, () -> actions.replace(view, task)).node();
    }

    private void verify() {
        kit.tasks()
                .job("复算", () -> office.revealing().verify(id))
                .onSuccess(this::tell)
                .start();
    }

    private void tell(DrawVerification verification) {
        verified.setWrapText(true);
        (verification.isSound() ? Badge.good(verification.sentence()) : Badge.danger(verification.sentence()))
                .showIn(verified);
    }

    private Button paper(String words, BiFunction<RoundView, String, Paper> of) {
        return button(words, Icons.PAPER, () -> shown.ifPresent(view -> papers.accept(of.apply(view, bureau.get()))));
    }

    private static Button button(String words, Icons icon, Runnable action) {
        var button = new Button(words, icon.node());
        button.setOnAction(press -> action.run());
        return button;
    }
}
