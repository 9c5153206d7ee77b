package huanzhi.law.limit.ui;

import huanzhi.deadline.DeadlineRequest;
import huanzhi.document.model.Paper;
import huanzhi.law.limit.HolidayService;
import huanzhi.law.limit.LimitService;
import huanzhi.ui.FileKind;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.PageHead;
import huanzhi.ui.PageScroll;
import huanzhi.ui.Screen;
import huanzhi.ui.form.Form;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 期限计算: the question on the left, the answer with its picture and its working on the right.
public final class DeadlineScreen implements Screen {

    private static final double QUESTION_WIDTH = 428;
    private static final double NARROW_QUESTION = 400;

    /// Below this width of the page the cards move closer, so that a month still stands in one row.
    private static final double ROOMY = 1080;

    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

    private final Kit kit;
    private final LimitService limits;
    private final Consumer<Paper> papers;
    private final DeadlineForm form;
    private final DeadlineModel model;
    private final DeadlineCard answer;
    private final BorderPane page = new BorderPane();

    /// `papers` shows a paper as it will be printed.
    public DeadlineScreen(Kit kit, LimitService limits, HolidayService holidays, Consumer<Paper> papers) {
        this.kit = kit;
        this.limits = limits;
        this.papers = papers;
        this.form = new DeadlineForm(kit, limits.book());
        this.model = new DeadlineModel(limits, holidays, kit.tasks(), form::request);
        this.answer = new DeadlineCard(kit.clock().today());
        form.form().onChange(model::compute);
        model.deadline()
                .subscribe(found -> found.ifPresent(
                        deadline -> answer.show(deadline, model.timeline().orElseThrow())));
        page.getStyleClass().add("page");
        page.setTop(new VBox(head(), refusal()));
        page.setLeft(sized(form.form().root()));
        page.setCenter(PageScroll.of(answer.root()));
    }

    @Override
    public String title() {
        return "期限计算";
    }

    @Override
    public Icons icon() {
        return Icons.CALCULATE;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public void onShown() {
        model.load();
    }

    @Override
    public List<String> help() {
        return List.of(
                "左边选期限规则（编号、名称、拼音首字母、法规名都能找），填起算日，右边随填随算。",
                "机关的期限看两天：严格日不顺延，用来预警；法定日遇节假日顺延，是红线。当事人的期限取较晚的一天，次日才能进行下一步。",
                "鉴定、听证、公告等期间加在“不计期间”里，经批准延长的写延长次数；规则不允许的会说明原因。",
                "“导入放假安排”读两列的表格（日期，放假/上班）；没有数据的年份标明“暂按周一至周五”。",
                "“打印”生成一页期限计算单，“复制文字”可以贴到别处。");
    }

    Form<DeadlineRequest> form() {
        return form.form();
    }

    private Node head() {
        var head = new PageHead(title());
        head.action("导入放假安排", Icons.IMPORT, this::importHolidays);
        whenComputed(head.action("复制文字", Icons.COPY, this::copy));
        whenComputed(head.main("打印", Icons.PRINT, this::print));
        return head.root();
    }

    private Node refusal() {
        var label = new Label();
        label.getStyleClass().addAll("banner", "warning");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        label.textProperty().bind(model.refusal());
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        answer.root().visibleProperty().bind(label.textProperty().isEmpty());
        return label;
    }

    private void importHolidays() {
        kit.dialogs()
                .openFile("导入放假安排：两列，日期和放假/上班", FileKind.LEDGER)
                .ifPresent(file -> model.importHolidays(
                        file, done -> kit.dialogs().tell("导入放假安排", String.join("\n", done.sentences()))));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(model.text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void print() {
        model.deadline().get().ifPresent(deadline -> papers.accept(limits.paper(deadline)));
    }

    private void whenComputed(Button button) {
        button.disableProperty().bind(model.deadline().map(found -> found.isEmpty()));
    }

    private Node sized(Parent question) {
        var region = (Region) question;
        page.widthProperty().subscribe(width -> {
            var isClose = width.doubleValue() < ROOMY;
            var wide = isClose ? NARROW_QUESTION : QUESTION_WIDTH;
            page.pseudoClassStateChanged(CLOSE, isClose);
            region.setPrefWidth(wide);
            region.setMinWidth(wide);
        });
        return region;
    }
}
