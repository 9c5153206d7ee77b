package huanzhi.draw.ui;

import huanzhi.base.Refusal;
import huanzhi.document.model.Paper;
import huanzhi.draw.DrawVerification;
import huanzhi.draw.paper.CommitmentPaper;
import huanzhi.draw.paper.RecordPaper;
import huanzhi.draw.paper.ResultPaper;
import huanzhi.draw.round.DrawOffice;
import huanzhi.draw.round.RoundId;
import huanzhi.draw.round.RoundRow;
import huanzhi.draw.round.RoundView;
import huanzhi.draw.round.TaskView;
import huanzhi.officer.OfficerId;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Screen;
import huanzhi.ui.form.RecordSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final DrawOffice office;
    private final RoundId id;
    private final Supplier<String> bureau;
    private final Consumer<Paper> papers;
    private final RoundActions actions;
    private final RoundTasksPane tasks;
    private final Label verified = new Label();
    private final VBox head = new VBox(8);
    private final BorderPane page = new BorderPane();
    private Optional<RoundView> shown = Optional.empty();

    RoundScreen(
            Desk desk,
            DrawOffice office,
            RoundId id,
            RecordSource<OfficerId> officers,
            Supplier<String> bureau,
            Consumer<Paper> papers) {
        this.kit = desk.kit();
        this.office = office;
        this.id = id;
        this.bureau = bureau;
        this.papers = papers;
        this.actions = new RoundActions(kit, office, id, this::onShown);
        this.tasks = new RoundTasksPane(desk, actions, officers, this::verify);
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
                "选中一项任务，右边可以改检查日期、提前启封、改抽、更换人员，没有人员的由负责人指定。",
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
            page.setCenter(tasks.of(view).root());
            verify();
        } else {
            page.setCenter(revealing(view));
        }
    }

    private static Node arithmetic(RoundView view) {
        var lines = new Label(Stream.concat(view.arithmetic().stream(), view.lackOfTeams().stream())
                .collect(Collectors.joining("\n")));
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
