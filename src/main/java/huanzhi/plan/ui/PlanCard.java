package huanzhi.plan.ui;

import huanzhi.plan.PlanDesk;
import huanzhi.plan.Progress;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.table.DetailCard;
import java.util.List;
import javafx.scene.Node;

/// One matter of a plan beside the list: what it is, how far it has come, and the pages and papers behind it.
final class PlanCard {

    private final Kit kit;
    private final PlanDesk plan;
    private final PlanScreens screens;

    PlanCard(Kit kit, PlanDesk plan, PlanScreens screens) {
        this.kit = kit;
        this.plan = plan;
        this.screens = screens;
    }

    /// Of all years, up to today.
    List<Progress> progress() {
        return plan.plans().years().stream()
                .flatMap(year -> plan.progress().of(year, kit.clock().today()).stream())
                .toList();
    }

    static Badge rate(Progress progress) {
        var complete = progress.planned().isPresent()
                && progress.done() >= progress.planned().getAsInt();
        return progress.rate().isEmpty()
                ? Badge.NONE
                : complete ? Badge.good(progress.rate()) : Badge.plain(progress.rate());
    }

    Node of(Progress row) {
        var matter = row.matter().content();
        var id = row.matter().id();
        var year = matter.year();
        var card = new DetailCard(matter.name())
                .badges(
                        Badge.plain(matter.kind().label()),
                        Badge.plain(matter.method().label()),
                        rate(row),
                        matter.isRandom() ? Badge.plain("双随机") : Badge.NONE)
                .fact("计划编号", matter.number())
                .fact("抽查对象", matter.target())
                .fact("抽查事项", matter.content())
                .fact("抽查比例", matter.ratio())
                .fact("频次", matter.frequency())
                .fact("实施时间", matter.months().words())
                .fact("完成", row.working())
                .action("完成的检查（" + row.done() + "）", Icons.INSPECTION, () -> screens.openVisits(row))
                .action("打开", Icons.OPEN, () -> screens.open(id))
                .action("抽查规则", Icons.DRAW, () -> screens.openRules(id));
        if (matter.isRandom()) {
            card.action("抽查对象", Icons.ENTERPRISE, () -> screens.openPool(id));
        }
        return card.action("备案公示", Icons.DISCLOSURE, () -> screens.openFiling(year))
                .action(
                        "公开版",
                        Icons.PAPER,
                        () -> screens.show("公开版", () -> plan.papers().yearPlan(year)))
                .action(
                        "月度任务表",
                        Icons.PAPER,
                        () -> screens.show("月度任务表", () -> plan.papers().months(year)))
                .action(
                        "完成情况表",
                        Icons.PAPER,
                        () -> screens.show(
                                "完成情况表",
                                () -> plan.papers().completion(year, kit.clock().today())))
                .node();
    }
}
