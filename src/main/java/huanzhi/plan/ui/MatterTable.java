package huanzhi.plan.ui;

import huanzhi.plan.Progress;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.table.DataTable;
import huanzhi.ui.table.TableBuilder;

/// The matters of all plans as a table, each with how far it has come.
final class MatterTable {

    private MatterTable() {}

    static DataTable<Progress> of(Desk desk, PlanScreens screens) {
        return new TableBuilder<Progress>(
                        desk.kit(), "plan.list", row -> row.matter().id())
                .text("计划编号", row -> row.matter().content().number(), it -> it.width(104))
                .text("计划名称", row -> row.matter().content().name(), it -> it.width(220))
                .choice("类别", row -> row.matter().content().kind(), it -> it.width(72))
                .choice("检查方式", row -> row.matter().content().method(), it -> it.width(84))
                .text("实施时间", row -> row.matter().content().months().words(), it -> it.width(76))
                .number(
                        "计划家次",
                        row -> row.planned().isPresent() ? row.planned().getAsInt() : null,
                        it -> it.width(72).summed())
                .number("完成", Progress::done, it -> it.width(60).summed())
                .badge("完成率", PlanCard::rate, it -> it.width(76))
                .text(
                        "抽查对象",
                        row -> row.matter().content().target(),
                        it -> it.width(150).hidden())
                .text(
                        "抽查事项",
                        row -> row.matter().content().content(),
                        it -> it.width(150).hidden())
                .text(
                        "抽查比例",
                        row -> row.matter().content().ratio(),
                        it -> it.width(150).hidden())
                .facet("年度", row -> String.valueOf(row.matter().content().year()))
                .facet("类别", row -> row.matter().content().kind().label())
                .empty("还没有检查计划。", "按“88号县级”登记双随机", screens::addRandom)
                .opens(row -> screens.open(row.matter().id()))
                .exports(desk.export())
                .build();
    }
}
