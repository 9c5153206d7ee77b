package huanzhi.inspection.figure.ui;

import huanzhi.document.ui.Press;
import huanzhi.inspection.Handling;
import huanzhi.inspection.figure.Coverage;
import huanzhi.inspection.figure.FigureOffice;
import huanzhi.inspection.figure.OfficerLoad;
import huanzhi.inspection.figure.Share;
import huanzhi.inspection.figure.SummaryRow;
import huanzhi.inspection.task.TaskId;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.table.DataTable;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.scene.Node;

/// 检查统计: every page of figures.
public final class FigureScreens {

    private final Desk desk;
    private final Press press;
    private final FigureOffice office;
    private final Records records;
    private final Consumer<TaskId> task;

    /// `records` shows what a figure was counted from, `task` the page of a task.
    public FigureScreens(Desk desk, Press press, FigureOffice office, Records records, Consumer<TaskId> task) {
        this.desk = desk;
        this.press = press;
        this.office = office;
        this.records = records;
        this.task = task;
    }

    /// 季度汇总: its export is the quarterly workbook.
    public Screen summary() {
        var table = new TableBuilder<SummaryRow>(
                        desk.kit(),
                        "figure.summary",
                        row -> row.quarter() + row.manner().label())
                .text("期间", SummaryRow::period, it -> it.width(104))
                .choice("方式", SummaryRow::manner, it -> it.width(56))
                .number("检查家次", row -> row.checks().size(), it -> it.width(66))
                .number("检查企业", SummaryRow::enterprises, it -> it.width(66))
                .number("出动人次", SummaryRow::officersSent, it -> it.width(66))
                .text("发现率", row -> row.discovery().percent(), it -> it.width(60))
                .text("重复率", row -> row.repeats().percent(), it -> it.width(60))
                .number("发现问题", SummaryRow::problems, it -> it.width(66))
                .number("完成整改", SummaryRow::fixed, it -> it.width(66))
                .number("责令改正", row -> row.led(Handling.ORDERED_TO_CORRECT), it -> it.width(66))
                .number("立案", row -> row.led(Handling.CASE_FILED), it -> it.width(48))
                .number("移送", row -> row.led(Handling.HANDED_OVER), it -> it.width(48))
                .text("公示率", row -> row.published().percent(), it -> it.width(60))
                .facet("方式", row -> row.manner().label())
                .empty("还没有检查记录。")
                .opens(row -> records.open(name(row), row.checks()))
                .exports(desk.export())
                .build();
        return yearly(
                "季度汇总",
                table,
                office::summary,
                this::card,
                List.of(
                        "现场检查和非现场检查分行统计，从不相加。",
                        "回车或者“打开记录”看一行是由哪些检查数出来的。",
                        "发现率 = 发现问题的家次 ÷ 检查家次；重复率 = 查过两次以上的企业 ÷ 检查过的企业。",
                        "“导出”就是季度汇总表。"));
    }

    /// 覆盖率 against the quota of the plan and against the register.
    public Screen coverage() {
        var table = new TableBuilder<Coverage>(
                        desk.kit(),
                        "figure.coverage",
                        row -> row.category() + row.manner().label())
                .text("监管类别", Coverage::category, it -> it.width(90))
                .choice("方式", Coverage::manner, it -> it.width(60))
                .number("在册企业", Coverage::registered, it -> it.width(80))
                .number("应抽家次", row -> row.quota().orElse(null), it -> it.width(80))
                .number("已查家次", row -> row.checks().size(), it -> it.width(80))
                .number("已查企业", Coverage::reached, it -> it.width(80))
                .text("完成率", row -> row.ofQuota().map(Share::percent).orElse("没有计划"), it -> it.width(80))
                .text("覆盖率", row -> row.ofRegister().percent(), it -> it.width(80))
                .facet("方式", row -> row.manner().label())
                .empty("名录库里还没有企业。")
                .opens(row -> records.open(row.category() + "双随机" + row.manner().label(), row.checks()))
                .exports(desk.export())
                .build();
        return yearly(
                "双随机覆盖",
                table,
                office::coverage,
                this::card,
                List.of("数的是来源为双随机的检查，按企业的监管类别。", "完成率 = 已查家次 ÷ 年度计划的应抽家次；覆盖率 = 已查企业 ÷ 在册企业。", "现场检查和非现场检查分行。"));
    }

    /// 人员工作量.
    public Screen loads() {
        var table = new TableBuilder<OfficerLoad>(desk.kit(), "figure.loads", OfficerLoad::officer)
                .text("执法人员", OfficerLoad::officer, it -> it.width(110))
                .number("现场检查", row -> row.visits().size(), it -> it.width(90))
                .number("其中双随机", OfficerLoad::drawn, it -> it.width(90))
                .number("外出天数", OfficerLoad::days, it -> it.width(90))
                .number("非现场检查", row -> row.desk().size(), it -> it.width(90))
                .empty("这一年还没有检查记录。")
                .opens(row -> records.open(row.officer() + " 现场检查", row.visits()))
                .exports(desk.export())
                .build();
        return yearly(
                "人员工作量",
                table,
                office::loads,
                this::card,
                List.of("每参加一次检查记一次；现场和非现场分开。", "外出天数按检查日期去重。", "同名的人合在一行。"));
    }

    /// 抽取公平.
    public Screen fairness() {
        return new FairnessScreen(desk, office).list();
    }

    /// 结果公示.
    public Screen publication() {
        return new PublicationScreen(desk, press, office, task).list();
    }

    private <R> Screen yearly(
            String title, DataTable<R> table, IntFunction<List<R>> rows, Function<R, Node> card, List<String> help) {
        var list = new ListAndDetail<>(desk.kit(), title, Icons.REPORT, table);
        var year = new YearChoice(desk.kit(), office, list::reload);
        return list.loads(() -> rows.apply(year.year()))
                .detail(card)
                .beside(year.node())
                .helps(help);
    }

    private Node card(SummaryRow row) {
        return new DetailCard(name(row))
                .fact("检查家次", String.valueOf(row.checks().size()))
                .fact("检查企业", String.valueOf(row.enterprises()))
                .fact("发现率", row.discovery().text())
                .fact("重复率", row.repeats().text())
                .fact("公示率", row.published().text())
                .fact("口径", "检查日期在本期、方式为" + row.manner().label() + "的检查；发现率按家次，重复率按企业。")
                .action("打开记录", Icons.OPEN, () -> records.open(name(row), row.checks()))
                .node();
    }

    private Node card(Coverage row) {
        return new DetailCard(row.category() + " · " + row.manner().label())
                .fact("完成率", row.ofQuota().map(Share::text).orElse("没有计划"))
                .fact("应抽", row.working())
                .fact("覆盖率", row.ofRegister().text())
                .action(
                        "打开记录",
                        Icons.OPEN,
                        () -> records.open(row.category() + "双随机" + row.manner().label(), row.checks()))
                .node();
    }

    private Node card(OfficerLoad row) {
        return new DetailCard(row.officer())
                .fact("现场检查", row.visits().size() + " 次，其中双随机 " + row.drawn() + " 次")
                .fact("外出", row.days() + " 天")
                .fact("非现场检查", row.desk().size() + " 次")
                .action("现场记录", Icons.OPEN, () -> records.open(row.officer() + " 现场检查", row.visits()))
                .action("非现场记录", Icons.OPEN, () -> records.open(row.officer() + " 非现场检查", row.desk()))
                .node();
    }

    private static String name(SummaryRow row) {
        return row.period() + " " + row.manner().label();
    }
}
