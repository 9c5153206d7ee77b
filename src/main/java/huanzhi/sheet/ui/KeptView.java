package huanzhi.sheet.ui;

import huanzhi.ui.Badge;
import huanzhi.ui.table.DetailCard;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What came of an import, and what is left to be done with the file.
final class KeptView {

    private KeptView() {}

    static Node of(ImportState.Kept<?> kept) {
        var result = kept.result();
        var wrong = kept.preview().rejected().size();
        var card = new DetailCard("“" + kept.preview().file() + "”已入库")
                .badges(Badge.good("已保存"))
                .fact("新增", count(result.added()))
                .fact("更改", count(result.updated()))
                .fact("不变", count(result.unchanged()))
                .fact("有问题", wrong == 0 ? "" : count(wrong) + "没有导入。另存错误表，在其中改好有问题的格子，再导入那份错误表，不会重复。");
        kept.operation()
                .ifPresent(operation ->
                        card.fact("整批撤销", "这一批是一项操作，现在可以撤销；以后在第一步的“以前的导入”里也可以，其后又改过的记录会列出来，可以留下它们、撤销其余的。"));
        return new StackPane(card.node());
    }

    private static String count(int rows) {
        return String.format("%,d 条", rows);
    }
}
