package huanzhi.inspection.figure.ui;

import huanzhi.inspection.figure.Fairness;
import huanzhi.inspection.figure.FigureOffice;
import huanzhi.sheet.ui.Desk;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.Screen;
import huanzhi.ui.table.DetailCard;
import huanzhi.ui.table.ListAndDetail;
import huanzhi.ui.table.TableBuilder;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;

/// 抽取公平: how often each enterprise was drawn over the years, how often chance would have it, and what follows.
final class FairnessScreen {

    private static final double STRIKING = 3;

    private final Desk desk;
    private final FigureOffice office;
    private volatile Fairness fairness = Fairness.of(List.of());

    FairnessScreen(Desk desk, FigureOffice office) {
        this.desk = desk;
        this.office = office;
    }

    /// An enterprise with its name.
    private record Named(String name, Fairness.Line line) {}

    Screen list() {
        var table = new TableBuilder<Named>(
                        desk.kit(), "figure.fairness", row -> row.line().enterprise())
                .text("企业", Named::name, it -> it.width(230))
                .number("入池次数", row -> row.line().pools(), it -> it.width(80))
                .number("抽中次数", row -> row.line().drawn(), it -> it.width(80))
                .text("应有次数", row -> "%.2f".formatted(row.line().expected()), it -> it.width(80))
                .badge("差别", FairnessScreen::difference, it -> it.width(140))
                .empty("还没有已经公开的抽取。抽取并启封以后，各企业被抽中的次数列在这里。")
                .exports(desk.export())
                .build();
        return new ListAndDetail<>(desk.kit(), "抽取公平", Icons.DRAW, table)
                .loads(this::load)
                .detail(this::card)
                .helps(List.of(
                        "应有次数 = 历次抽取中被抽中的概率相加：权重相同的，概率 = 抽中家数 ÷ 库内家数；权重不同的，按抽签办法精确算出。",
                        "选中一行，右边说明全部抽取是不是在偶然范围内（卡方检验）。",
                        "差别超过 3 个标准差的标红：公平抽取时每千家大约有三家会这样。",
                        "只数已经启封的抽取。"));
    }

    private List<Named> load() {
        fairness = office.fairness();
        return fairness.lines().stream()
                .map(line -> new Named(office.name(line.enterprise()), line))
                .sorted(Comparator.comparingDouble(
                        (Named each) -> -Math.abs(each.line().deviation())))
                .toList();
    }

    private Node card(Named row) {
        var line = row.line();
        return new DetailCard(row.name())
                .badges(difference(row))
                .fact("入池", line.pools() + " 次")
                .fact("抽中", line.drawn() + " 次")
                .fact("应有", "%.2f 次，标准差 %.2f".formatted(line.expected(), Math.sqrt(line.variance())))
                .section("全部抽取")
                .fact("判断", fairness.sentence())
                .node();
    }

    private static Badge difference(Named row) {
        var deviation = row.line().deviation();
        var words = "%s %.1f 个标准差".formatted(deviation < 0 ? "少" : "多", Math.abs(deviation));
        return Math.abs(deviation) >= STRIKING ? Badge.danger(words) : Badge.plain(words);
    }
}
