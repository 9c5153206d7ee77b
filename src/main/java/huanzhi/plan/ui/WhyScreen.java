package huanzhi.plan.ui;

import huanzhi.base.Stored;
import huanzhi.plan.CapAllowance;
import huanzhi.plan.CapAllowanceId;
import huanzhi.plan.CapStanding;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PoolStanding;
import huanzhi.register.EnterpriseId;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.PageHead;
import huanzhi.ui.Screen;
import huanzhi.ui.table.DetailCard;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/// Why not me: one enterprise in every random draw of the year, its count against the cap, and what was let pass.
final class WhyScreen implements Screen {

    private final Kit kit;
    private final PlanDesk plan;
    private final EnterpriseId enterprise;
    private final String name;
    private final AllowanceScreens allowances;
    private final BorderPane root = new BorderPane();

    WhyScreen(Kit kit, PlanDesk plan, EnterpriseId enterprise, String name, AllowanceScreens allowances) {
        this.kit = kit;
        this.plan = plan;
        this.enterprise = enterprise;
        this.name = name;
        this.allowances = allowances;
        var head = new PageHead(title());
        head.main("负责人放行", Icons.ADD, () -> allowances.add(enterprise));
        root.setTop(head.root());
        root.getStyleClass().add("page");
    }

    @Override
    public String title() {
        return "抽查资格 " + name;
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
        var day = kit.clock().today();
        kit.tasks()
                .job(
                        "查“" + name + "”的抽查资格",
                        () -> new Answer(
                                plan.candidates().standings(enterprise, day),
                                plan.cap().check(enterprise, day),
                                plan.cap().allowances(enterprise)))
                .onSuccess(this::show)
                .start();
    }

    @Override
    public List<String> help() {
        return List.of(
                "今天这家企业在各项随机抽查里能不能抽中，不能的是哪条规则、从哪天起。", "频次数的是本年计入上限的现场检查，哪些计入在设置里定。", "达到上限以后确需检查的，“负责人放行”写明理由，可以附批示。");
    }

    private void show(Answer answer) {
        var card = new DetailCard(name).badges(PoolScreens.meter(answer.cap()));
        card.section("随机抽查（" + kit.clock().today() + "）");
        answer.standings().forEach(each -> {
            card.part((each.inPool() ? Badge.good(each.matter()) : Badge.warning(each.matter())).node());
            card.fact(each.inPool() ? "可以抽取" : "不抽", each.sentence());
        });
        card.section("年度频次").fact("次数", answer.cap().sentence());
        card.section("负责人放行");
        if (answer.allowances().isEmpty()) {
            card.fact("放行", "没有");
        }
        answer.allowances()
                .forEach(each -> card.fact(
                                each.content().allowedOn().toString(),
                                each.content().reason() + "，批准人"
                                        + each.content().allowedBy())
                        .action("打开 " + each.content().allowedOn(), Icons.OPEN, () -> allowances.open(each.id())));
        root.setCenter(card.node());
    }

    private record Answer(
            List<PoolStanding> standings, CapStanding cap, List<Stored<CapAllowanceId, CapAllowance>> allowances) {}
}
