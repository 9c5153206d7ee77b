package huanzhi.inspection.task.ui;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.inspection.checklist.Checklist;
import huanzhi.inspection.letter.TaskOffice;
import huanzhi.inspection.task.Findings;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.TaskId;
import huanzhi.inspection.task.Verdict;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Question;
import huanzhi.ui.Screen;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The checklist of one task, answered without leaving the keyboard; what is found wrong becomes a problem of the task.
final class ChecklistScreen implements Screen {

    private static final KeyCombination SAVE = KeyCombination.keyCombination("Shortcut+S");
    private static final String GENERAL = "general";

    private final Kit kit;
    private final TaskOffice office;
    private final TaskId id;
    private final Label heading = new Label("检查单");
    private final Label count = new Label();
    private final Label trouble = new Label();
    private final ChoiceBox<Checklist> choice = new ChoiceBox<>();
    private final ChecklistView view = new ChecklistView();
    private final BorderPane root = new BorderPane();
    private Stored<TaskId, InspectionTask> stored;

    ChecklistScreen(Kit kit, TaskOffice office, TaskId id) {
        this.kit = kit;
        this.office = office;
        this.id = id;
        heading.getStyleClass().add("page-title");
        count.getStyleClass().add("text-muted");
        trouble.getStyleClass().addAll("banner", "danger");
        trouble.setMaxWidth(Double.MAX_VALUE);
        trouble.setWrapText(true);
        tell("");
        choice.getItems().setAll(office.checklists().get().all());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Checklist checklist) {
                return checklist == null ? "" : checklist.name();
            }

            @Override
            public Checklist fromString(String name) {
                return null;
            }
        });
        choice.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                view.show(chosen, view.answers());
            }
        });
        view.onChange(this::recount);
        root.setTop(new VBox(8, head(), trouble));
        root.setCenter(view.root());
        root.getStyleClass().add("page");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public String title() {
        return "检查单";
    }

    @Override
    public Icons icon() {
        return Icons.INSPECTION;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        if (stored == null) {
            kit.tasks()
                    .job(
                            "打开检查单",
                            () -> office.service().find(id).orElseThrow(() -> new Refusal("这项检查任务已经不在了，请重新打开任务列表。")))
                    .onSuccess(this::show)
                    .start();
        }
    }

    @Override
    public void leave(Runnable go) {
        if (stored == null || view.answers().equals(stored.content().answers())) {
            go.run();
        } else if (kit.dialogs().confirm(Question.grave("不保存就离开", "检查单里有还没有保存的结果，离开就没有了。", "不保存"))) {
            go.run();
        }
    }

    @Override
    public List<String> help() {
        return List.of(
                "↑↓ 走到一项；1 未发现问题，2 发现问题，3 不涉及，按了就到下一项。",
                "回车写说明，再回车回到这一项；说明会写进检查情况和问题。",
                "“其余未发现问题”把还没有答的都填上。",
                "Ctrl+S 保存：发现问题的项成为任务里的问题，期限先按设置推算，可以改。",
                "检查情况还空着的，保存时按检查单带出，以后在任务里改。");
    }

    private HBox head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var rest = new Button("其余未发现问题", Icons.BULK.node());
        rest.getStyleClass().add("flat");
        rest.setOnAction(press -> view.fillTheRest());
        var save = new Button("保存", Icons.SAVE.node());
        save.getStyleClass().add("accent");
        save.setOnAction(press -> save());
        var head = new HBox(8, heading, choice, count, gap, rest, save);
        head.getStyleClass().add("page-head");
        return head;
    }

    private void show(Stored<TaskId, InspectionTask> found) {
        stored = found;
        var task = found.content();
        heading.setText("检查单 " + task.number());
        var wanted = task.checklist().isEmpty() ? GENERAL : task.checklist();
        view.show(office.checklists().get().find(wanted).orElseThrow(), task.answers());
        choice.getItems().stream()
                .filter(each -> each.key().equals(wanted))
                .findFirst()
                .ifPresent(choice.getSelectionModel()::select);
        recount();
        view.focusFirst();
    }

    private void recount() {
        var findings = new Findings(view.checklist(), view.answers());
        var all = view.checklist().items().size();
        var problems = findings.answers().stream()
                .filter(each -> each.verdict() == Verdict.PROBLEM)
                .count();
        count.setText("已答 " + (all - findings.unanswered().size()) + "/" + all + "，发现问题 " + problems);
    }

    private void save() {
        var findings = new Findings(view.checklist(), view.answers());
        kit.tasks()
                .job("保存检查单", () -> office.service().change(new Stored<>(id, stored.version(), filledIn(findings))))
                .onSuccess(saved -> {
                    stored = saved;
                    kit.navigator().back();
                })
                .onError(Refusal.class, refused -> tell(refused.sentence()))
                .start();
    }

    private InspectionTask filledIn(Findings findings) {
        var task = stored.content();
        var day = task.when().day();
        var due = office.terms().mendBy(day);
        return task.answered(findings, due);
    }

    private void tell(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
        trouble.setManaged(!sentence.isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            kit.navigator().back();
            event.consume();
        }
    }
}
