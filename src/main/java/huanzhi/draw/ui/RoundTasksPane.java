package huanzhi.draw.ui;

import huanzhi.draw.Shortfall;
import huanzhi.draw.round.RoundView;
import huanzhi.draw.round.TaskView;
import huanzhi.officer.OfficerId;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Tone;
import huanzhi.ui.form.RecordSource;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import javafx.scene.Node;

/// The tasks that one draw came to, sealed and open, with what can be done with each.
final class RoundTasksPane {

    private final Desk desk;
    private final RoundActions actions;
    private final RecordSource<OfficerId> officers;
    private final Runnable verify;

    RoundTasksPane(Desk desk, RoundActions actions, RecordSource<OfficerId> officers, Runnable verify) {
        this.desk = desk;
        this.actions = actions;
        this.officers = officers;
        this.verify = verify;
    }

    ListAndDetail<TaskView> of(RoundView view) {
        var table = new TableBuilder<TaskView>(desk.kit(), "draw.tasks", TaskView::number)
                .number("任务", TaskView::number, it -> it.width(56))
                .text("类别", TaskView::category, it -> it.width(70))
                .text("企业", TaskView::enterprise, it -> it.width(230))
                .text("执法人员", TaskView::officers, it -> it.width(190))
                .date("检查日期", TaskView::visitOn, it -> it.width(92))
                .badge("名单", RoundTasksPane::badge)
                .facet("类别", TaskView::category)
                .facet("名单", task -> task.lacksTeam() ? "没有人员" : task.isOpen() ? "已启封" : "封存")
                .empty("没有抽中任何一家。")
                .bulk("改检查日期", actions::visit)
                .bulk("提前启封", actions::open)
                .exports(desk.export())
                .build();
        var list = new ListAndDetail<>(desk.kit(), "任务", Icons.DRAW, table)
                .loads(view::tasks)
                .detail(task -> card(view, task))
                .action("复算", Icons.CALCULATE, verify)
                .action("公开记录", Icons.EXPORT, () -> actions.publish(view));
        if (view.round().stands()
                && view.tasks().stream().anyMatch(task -> task.visitOn().isEmpty())) {
            list.adds("派发", () -> actions.spread(view));
        }
        list.reload();
        return list;
    }

    private Node card(RoundView view, TaskView task) {
        var card = new DetailCard("第 " + task.number() + " 项 " + task.enterprise())
                .badges(badge(task))
                .fact("类别", task.category())
                .fact("编号", task.names().map(TaskView.Names::code).orElse(""))
                .fact("执法人员", task.officers())
                .fact("检查日期", task.visitOn().map(Object::toString).orElse("待派发"));
        task.names()
                .flatMap(TaskView.Names::early)
                .ifPresent(early -> card.fact("提前启封", early.by() + "：" + early.reason()));
        task.names()
                .flatMap(TaskView.Names::appointment)
                .ifPresent(why -> card.fact("指定人员", why.by() + "：" + why.reason()));
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
        } else if (task.lacksTeam()) {
            card.action("指定人员", Icons.OFFICER, () -> actions.appoint(task, officers));
        } else if (!task.isAppointed()) {
            card.action("更换人员", Icons.OFFICER, () -> actions.exchange(view, task));
        }
        return card.action("改抽", Icons.DRAW, () -> actions.replace(view, task)).node();
    }

    private static Badge badge(TaskView task) {
        if (task.lacksTeam()) {
            return Badge.warning("没有人员");
        }
        return task.isOpen() ? Badge.good("已启封") : new Badge(Tone.PLAIN, Icons.LOCK, "封存");
    }
}
