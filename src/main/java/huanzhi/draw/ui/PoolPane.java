package huanzhi.draw.ui;

import huanzhi.plan.Candidates;
import huanzhi.ui.table.DetailCard;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What would be drawn from: the pool by category with the arithmetic of its quotas, and who is not in it and why.
final class PoolPane {

    private static final double WIDTH = 470;
    private static final int LEFT_OUT_SHOWN = 40;

    private final VBox pane = new VBox();

    PoolPane(Candidates candidates) {
        var card = new DetailCard("对象库 " + candidates.eligible().size() + " 家，应抽 "
                + candidates.quotas().stream().mapToInt(each -> each.wanted()).sum() + " 家");
        candidates
                .quotas()
                .forEach(quota -> card.fact(
                        quota.category(),
                        candidates.eligible(quota.category()) + " 家，应抽 " + quota.wanted() + " 家\n" + quota.working()));
        candidates.shortfalls().forEach(shortfall -> card.fact("缺口", shortfall));
        card.section("未进入 " + candidates.leftOut().size() + " 家");
        candidates.leftOut().stream()
                .limit(LEFT_OUT_SHOWN)
                .forEach(each -> card.fact(each.category(), each.name() + "\n" + each.reason()));
        if (candidates.leftOut().size() > LEFT_OUT_SHOWN) {
            card.fact("其余", "还有 " + (candidates.leftOut().size() - LEFT_OUT_SHOWN) + " 家，全部列在抽取记录表的附表里。");
        }
        pane.getChildren().setAll(card.node());
        VBox.setVgrow(pane.getChildren().getFirst(), Priority.ALWAYS);
        pane.getStyleClass().add("detail-pane");
        pane.setPrefWidth(WIDTH);
    }

    Parent root() {
        return pane;
    }
}
