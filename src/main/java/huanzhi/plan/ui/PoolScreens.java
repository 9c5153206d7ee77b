package huanzhi.plan.ui;

import huanzhi.base.Stored;
import huanzhi.plan.CapStanding;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.PlanMatter;
import huanzhi.plan.PlanMatterId;
import huanzhi.register.EnterpriseId;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// 抽查对象: every enterprise of the register, in a draw of today or left out by which rule.
final class PoolScreens {

    private final Desk desk;
    private final PlanDesk plan;
    private final Consumer<EnterpriseId> why;
    private final Consumer<EnterpriseId> enterprises;

    /// `why` opens the page of one enterprise's standing, `enterprises` that of the enterprise itself.
    PoolScreens(Desk desk, PlanDesk plan, Consumer<EnterpriseId> why, Consumer<EnterpriseId> enterprises) {
        this.desk = desk;
        this.plan = plan;
        this.why = why;
        this.enterprises = enterprises;
    }

    Screen of(Stored<PlanMatterId, PlanMatter> matter) {
        var table = new TableBuilder<PoolLine>(desk.kit(), "plan.pool", PoolLine::id)
                .text("名称", PoolLine::name, it -> it.width(200).frozen())
                .text("类别", PoolLine::category, it -> it.width(64))
                .badge("抽取", PoolScreens::state, it -> it.width(140))
                .number("权重", line -> line.weight().orElse(null), it -> it.width(52))
                .badge("本年次数", line -> meter(line.cap()), it -> it.width(84))
                .date("自", PoolLine::since, it -> it.width(90))
                .text("原因", PoolLine::reason, it -> it.width(300))
                .text("代码", PoolLine::code, it -> it.width(168).hidden())
                .facet("抽取", PoolLine::rule)
                .facet("类别", PoolLine::category)
                .empty("名录库里还没有企业，先导入企业名录。")
                .opens(line -> why.accept(line.id()))
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "抽查对象 " + matter.content().name(), Icons.DRAW, table)
                .loads(() -> lines(matter))
                .detail(this::card)
                .helps(List.of(
                        "名录库的每一家企业：今天（往年的计划看年底）可以抽取，或者因哪条规则不抽、从哪天起。",
                        "“抽取”筛选按规则看，“本年次数”是计入频次上限的检查次数。",
                        "回车看一家企业在各项随机抽查里的情况。"));
    }

    private List<PoolLine> lines(Stored<PlanMatterId, PlanMatter> matter) {
        var day = matter.content().asOf(desk.kit().clock().today());
        var candidates = plan.candidates().candidates(matter.id(), day);
        var caps = plan.cap().standings(day);
        return Stream.concat(
                        candidates.eligible().stream().map(each -> PoolLine.in(each, caps.of(each.enterprise()))),
                        candidates.leftOut().stream().map(each -> PoolLine.out(each, caps.of(each.enterprise()))))
                .toList();
    }

    private Node card(PoolLine line) {
        return new DetailCard(line.name())
                .badges(state(line), Badge.plain(line.category()))
                .fact("代码", line.code())
                .fact("权重", line.weight().map(String::valueOf).orElse(""))
                .fact("原因", line.reason())
                .fact("频次", line.cap().sentence())
                .action("抽查资格", Icons.HELP, () -> why.accept(line.id()))
                .action("企业", Icons.ENTERPRISE, () -> enterprises.accept(line.id()))
                .node();
    }

    private static Badge state(PoolLine line) {
        return line.weight().isPresent() ? Badge.good(line.rule()) : Badge.plain(line.rule());
    }

    static Badge meter(CapStanding standing) {
        return standing.reached() ? Badge.warning(standing.meter()) : Badge.plain(standing.meter());
    }
}
