package huanzhi.report.ui;

import huanzhi.document.model.Paper;
import huanzhi.report.AnnualReport;
import huanzhi.report.DraftSection;
import huanzhi.report.ReportDraft;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.PageScroll;
import huanzhi.ui.Screen;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Outline, text and figures of one year's report.
final class ReportScreen implements Screen {

    private static final double OUTLINE_WIDTH = 250;
    private static final double FIGURE_WIDTH = 340;

    private final ReportModel model;
    private final FigurePane figures;
    private final BorderPane page = new BorderPane();
    private final VBox outline = new VBox();
    private final VBox text = new VBox();
    private final ScrollPane textScroll = PageScroll.of(text);
    private final VBox checks = new VBox();
    private final Map<String, Node> cards = new HashMap<>();

    ReportScreen(Kit kit, ReportModel model, AnnualReport report, FigurePane figures, Consumer<Paper> papers) {
        this.model = model;
        this.figures = figures;
        page.getStyleClass().addAll("page", "report");
        outline.getStyleClass().add("report-outline");
        text.getStyleClass().add("report-sections");
        checks.getStyleClass().add("report-checks");
        page.setTop(new ReportHead(kit, model, report, papers).of(title()));
        page.setLeft(side(outline, OUTLINE_WIDTH));
        page.setCenter(new BorderPane(textScroll, null, null, checks, null));
        model.draft().subscribe(this::show);
        model.chosen().subscribe(id -> showFigure());
    }

    @Override
    public String title() {
        return "年度报告";
    }

    @Override
    public Icons icon() {
        return Icons.REPORT;
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
                "左边是大纲：带感叹号的是法定必写而还空着的部分，点一下跳到那一节。",
                "中间是正文：绿色带下划线的数字由记录统计得出，点一下在右边看它的口径和每一条记录。",
                "自己的话写在每节的文本框里，离开时自动保存；灰色斜体是建议，采用后才会印出来。",
                "下方列出对不上的数字和应当补写的内容。",
                "“手工指标”填写台账里统计不出的数字，如 PM2.5、荣誉、行政许可。",
                "“预览与输出”可以看到印出来的样子，并另存为 PDF 和 Word；“公文…”带红头、签发人和版记，用于报送。");
    }

    private void show(ReportDraft draft) {
        if (draft == null) {
            return;
        }
        outline.getChildren().clear();
        text.getChildren().clear();
        cards.clear();
        var warned = draft.warnings().stream().map(ReportDraft.Warning::section).toList();
        draft.allSections().forEach(section -> {
            var card = new SectionCard(model, section).node();
            cards.put(section.id(), card);
            text.getChildren().add(card);
            outline.getChildren().add(outlineLine(section, warned.contains(section.id())));
        });
        checks.getChildren().setAll(findings(draft));
        showFigure();
    }

    private void showFigure() {
        model.figure().ifPresent(figure -> page.setRight(side(figures.of(figure), FIGURE_WIDTH)));
    }

    private Node outlineLine(DraftSection section, boolean warned) {
        var name = section.heading().isEmpty() ? "引言" : section.number() + section.heading();
        var line = new Hyperlink(name, warned ? Icons.CAUTION.node() : Icons.NONE.node());
        line.setWrapText(true);
        line.getStyleClass().addAll("outline-line", section.number().startsWith("（") ? "inner" : "outer");
        line.setOnAction(press -> jump(section.id()));
        return line;
    }

    private List<? extends Node> findings(ReportDraft draft) {
        var failed = draft.failures().stream()
                .map(failure -> Badge.danger("校核：" + failure.sentence()).node());
        var missing = draft.warnings().stream()
                .map(warning -> Badge.warning(warning.sentence()).node());
        var all = Stream.concat(failed, missing).toList();
        return all.isEmpty() ? List.of(Badge.good("各项数字相符，必写部分齐全").node()) : all;
    }

    private void jump(String section) {
        var card = cards.get(section);
        var above = text.getHeight() - textScroll.getViewportBounds().getHeight();
        textScroll.setVvalue(
                above <= 0 ? 0 : Math.min(1, card.getBoundsInParent().getMinY() / above));
    }

    private static Node side(Node content, double width) {
        var scroll = content instanceof ScrollPane already ? already : new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(width);
        scroll.getStyleClass().addAll("edge-to-edge", "side");
        return scroll;
    }
}
