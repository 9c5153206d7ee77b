package huanzhi.draw.paper;

import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Paper;
import huanzhi.draw.Shortfall;
import huanzhi.draw.round.RoundView;
import huanzhi.draw.round.TaskView;
import java.time.LocalDate;
import java.util.List;

/// 抽取结果确认表: the drawn tasks for signature; what is sealed stays so on paper.
public final class ResultPaper {

    private static final String TITLE = "双随机抽取结果确认表";

    private ResultPaper() {}

    public static Paper of(RoundView view, String bureau) {
        var round = view.round();
        var rows = RoundWords.head(round)
                .add(
                        "抽取时间",
                        round.reveal().map(done -> RoundWords.time(done.at())).orElse("还没有抽取"))
                .add(
                        "结果",
                        "应抽 " + view.wanted() + " 家，抽中 " + view.tasks().size() + " 家"
                                + (view.allOpen() ? "" : "，其中 " + view.sealed() + " 家封存，到检查日启封"))
                .addAny(
                        "缺口",
                        view.shortfalls().stream().map(Shortfall::sentence).toList())
                .addAny("没有人员", RoundWords.withoutTeam(view))
                .addAny(
                        "提前启封",
                        view.tasks().stream()
                                .flatMap(task -> early(task).stream())
                                .toList());
        return new Paper(
                TITLE + " " + round.number(),
                bureau,
                Layout.FORM,
                List.of(
                        new Block.Title(List.of(TITLE)),
                        rows.table(),
                        Rows.grid(
                                List.of(4, 4, 18, 10, 8),
                                List.of("任务", "类别", "企业", "执法人员", "检查日期"),
                                view.tasks().stream().map(ResultPaper::line)),
                        RoundWords.signatures(),
                        RoundWords.code(round, RoundWords.CODE)));
    }

    private static List<String> line(TaskView task) {
        return List.of(
                String.valueOf(task.number()),
                task.category(),
                task.isOpen() ? task.enterprise() + "\n" + task.code() : TaskView.SEALED,
                task.officers(),
                task.visitOn().map(LocalDate::toString).orElse("待派发"));
    }

    private static List<String> early(TaskView task) {
        return task.names().stream()
                .flatMap(names -> names.early().stream())
                .map(early -> "第 " + task.number() + " 项，批准人 " + early.by() + "：" + early.reason())
                .toList();
    }
}
