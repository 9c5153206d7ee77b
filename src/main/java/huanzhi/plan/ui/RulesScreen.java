package huanzhi.plan.ui;

import huanzhi.base.Stored;
import huanzhi.plan.CategoryQuota;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.plan.RuleSet;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.PageScroll;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FormScreen;
import huanzhi.ui.table.DetailCard;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/// 抽查规则: the rules on the left; on the right what they come to on this county's register, as they are changed.
final class RulesScreen implements Screen {

    private static final double FORM_SHARE = 0.56;

    private final Kit kit;
    private final PlanDesk desk;
    private final int year;
    private final FormScreen<RuleSet> form;
    private final BorderPane arithmetic = new BorderPane();
    private final BorderPane root = new BorderPane();

    RulesScreen(Kit kit, PlanDesk desk, Stored<PlanMatterId, PlanMatter> matter, RuleSet begun) {
        this.kit = kit;
        this.desk = desk;
        this.year = matter.content().year();
        var rules = new RulesForm(kit).of(begun);
        this.form = new FormScreen<>(
                        kit,
                        "plan_matter/" + matter.id().value() + "/rules",
                        "抽查规则 " + matter.content().name(),
                        rules)
                .saves(
                        changed -> desk.plans()
                                .planning()
                                .change(new Stored<>(
                                        matter.id(),
                                        matter.version(),
                                        matter.content().drawnBy(changed))),
                        saved -> kit.navigator().back());
        rules.onChange(this::reckon);
        var split = new SplitPane(form.root(), arithmetic);
        split.setDividerPositions(FORM_SHARE);
        arithmetic.getStyleClass().add("detail-pane");
        root.setCenter(split);
        root.getStyleClass().add("page");
    }

    @Override
    public String title() {
        return form.title();
    }

    @Override
    public Icons icon() {
        return Icons.DRAW;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void onShown() {
        form.onShown();
        reckon();
    }

    @Override
    public void onHidden() {
        form.onHidden();
    }

    @Override
    public void leave(Runnable go) {
        form.leave(go);
    }

    @Override
    public List<String> help() {
        return List.of(
                "“套用预设”换成某地的一整套规则，再点一个类别逐项修改。",
                "右边按本县名录库和在编在岗人数算出四个季度各类应抽多少家，每个数都有算式。",
                "设前面各季都足额抽取；实际抽取时按已经抽了多少重新算。",
                "标“待核对”的请与本地文件核对后再用。");
    }

    FormScreen<RuleSet> form() {
        return form;
    }

    private void reckon() {
        form.form()
                .peek()
                .ifPresentOrElse(
                        rules -> kit.tasks()
                                .job("计算应抽数", () -> desk.candidates().outlook(rules, year))
                                .onSuccess(quarters -> arithmetic.setCenter(PageScroll.of(card(quarters))))
                                .start(),
                        () -> arithmetic.setCenter(PageScroll.of(new DetailCard("规则还没有填完整").content())));
    }

    private Node card(List<List<CategoryQuota>> quarters) {
        var card = new DetailCard(year + " 年应抽数（本县名录库）");
        for (var quarter = 0; quarter < quarters.size(); quarter++) {
            card.section("第 " + (quarter + 1) + " 季度 合计 "
                    + quarters.get(quarter).stream()
                            .mapToInt(CategoryQuota::wanted)
                            .sum()
                    + " 家");
            quarters.get(quarter)
                    .forEach(quota -> card.fact(quota.category() + " " + quota.wanted() + " 家", quota.working()));
        }
        return card.content();
    }
}
