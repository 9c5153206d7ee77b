package huanzhi.law.ui;

import huanzhi.base.Refusal;
import huanzhi.law.Applicability;
import huanzhi.law.LawLibrary;
import huanzhi.law.LegalBasis;
import huanzhi.law.Violation;
import huanzhi.law.ui.ApplicabilityForm.Question;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.PageHead;
import huanzhi.ui.PageScroll;
import huanzhi.ui.Screen;
import huanzhi.ui.form.Form;
import huanzhi.ui.table.DetailCard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 新旧对照: the days on the left; on the right which law applies and why, and both laws side by side.
final class ApplicabilityScreen implements Screen {

    private static final double QUESTION_WIDTH = 428;

    private final Kit kit;
    private final LawLibrary law;
    private final Violation violation;
    private final Form<Question> form;
    private final VBox answer = new VBox();
    private final BorderPane page = new BorderPane();

    ApplicabilityScreen(Kit kit, LawLibrary law, Violation violation) {
        this.kit = kit;
        this.law = law;
        this.violation = violation;
        this.form = ApplicabilityForm.of(kit, firstAct(), firstDecision());
        form.onChange(this::compute);
        var question = (Region) form.root();
        question.setPrefWidth(QUESTION_WIDTH);
        question.setMinWidth(QUESTION_WIDTH);
        answer.getStyleClass().add("form");
        page.getStyleClass().add("page");
        page.setTop(head());
        page.setLeft(question);
        page.setCenter(PageScroll.of(answer));
        compute();
    }

    @Override
    public String title() {
        return violation.name();
    }

    @Override
    public Icons icon() {
        return Icons.LAW;
    }

    @Override
    public Parent root() {
        return page;
    }

    @Override
    public List<String> help() {
        return List.of(
                "左边填行为和决定的日期，右边随填随比：用哪部法、为什么，两部法并列。",
                "只比较罚款幅度：先比上限，再比下限；没收、停产、拘留等由人一并衡量。",
                "倍数和数额不能直接比，填了基数（总投资额、处置费用）就换算后比较。",
                "行为连续、继续跨过新法施行日的，按终了日适用新法。");
    }

    Form<Question> form() {
        return form;
    }

    /// The day before the newest law, or today where there is only one.
    /// Today, unless the act is still to come.
    private LocalDate firstDecision() {
        var today = kit.clock().today();
        var act = firstAct();
        return today.isBefore(act) ? act.plusDays(1) : today;
    }

    private LocalDate firstAct() {
        return violation.bases().size() < 2
                ? kit.clock().today()
                : violation.bases().getLast().validity().from().minusDays(1);
    }

    private void compute() {
        try {
            form.peek()
                    .map(asked -> law.applicability(violation, asked.act(), asked.decidedOn(), asked.base()))
                    .ifPresent(this::show);
        } catch (Refusal refusal) {
            answer.getChildren().setAll(banner(refusal.sentence(), "danger"));
        }
    }

    private void show(Applicability found) {
        answer.getChildren().setAll(banner(found.choice().label() + "：" + found.reason(), style(found)));
        found.byHand().stream()
                .filter(each -> !found.reason().contains(each))
                .forEach(each -> answer.getChildren().add(doubt(each)));
        answer.getChildren().add(sides(found));
        if (!violation.note().isEmpty()) {
            answer.getChildren().add(muted("说明：" + violation.note() + "。"));
        }
        answer.getChildren()
                .add(muted("罚款幅度：" + found.fines().milder().label() + "。只比较罚款，没收、停产、拘留等须一并衡量；没有列出的措施以条文为准。"));
    }

    private static String style(Applicability found) {
        return found.choice() == Applicability.Choice.OPEN ? "warning" : "info";
    }

    private static Node sides(Applicability found) {
        var sides = new GridPane(12, 0);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        sides.getColumnConstraints().addAll(half, half);
        sides.addRow(0, side("旧法", found.older()), side("新法", found.newer()));
        return sides;
    }

    private static Node side(String name, Optional<LegalBasis> side) {
        var card = new DetailCard(name);
        side.ifPresentOrElse(
                basis -> BasisCard.on(card.badges(BasisCard.state(basis)), basis), () -> card.fact("规定", "本库没有"));
        var node = new VBox(card.content());
        node.getStyleClass().add("card");
        return node;
    }

    private static Label banner(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().addAll("banner", style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        return label;
    }

    private static Label doubt(String words) {
        var label = Badge.unconfirmed("待核对：" + words + "。").node();
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        return label;
    }

    private Node head() {
        var head = new PageHead(violation.number() + "　" + violation.name());
        if (violation.correctionFirst()) {
            head.beside(Badge.warning("先改后罚").node());
        }
        return head.root();
    }
}
