package huanzhi.report.ui;

import huanzhi.base.RecordKey;
import huanzhi.report.figure.Contribution;
import huanzhi.report.figure.Figure;
import huanzhi.report.figure.Wording;
import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import huanzhi.ui.table.DetailCard;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One figure: how much, what it means, against last year, and every record it was counted from.
final class FigurePane {

    private static final int MOST_SHOWN = 300;

    private final Wording wording;
    private final Consumer<RecordKey> opener;

    FigurePane(Wording wording, Consumer<RecordKey> opener) {
        this.wording = wording;
        this.opener = opener;
    }

    Node of(Figure figure) {
        var definition = figure.definition();
        var card = new DetailCard(definition.name() + "　" + wording.exactly(definition, figure.amount()));
        if (figure.unconfirmed()) {
            card.badges(Badge.unconfirmed("待核对"));
        }
        card.fact("报告写作", wording.inText(figure))
                .fact("口径", definition.meaning())
                .fact(
                        "上年",
                        figure.lastYear()
                                .map(last -> wording.exactly(definition, last))
                                .orElse("没有上年数字"))
                .fact("同比", wording.change(figure).orElse(""));
        figure.origin().ifPresent(origin -> card.fact("出处", origin.isEmpty() ? "没有写明" : origin));
        for (var breakdown : figure.breakdowns()) {
            if (!breakdown.parts().isEmpty()) {
                card.fact("按" + breakdown.property(), wording.parts(figure, breakdown));
            }
        }
        var counted = figure.contributions();
        return card.section("记录 " + counted.size() + " 条，点开查看")
                .part(records(counted))
                .node();
    }

    private Node records(List<Contribution> counted) {
        var list = new VBox();
        counted.stream().limit(MOST_SHOWN).map(this::link).forEach(list.getChildren()::add);
        if (counted.size() > MOST_SHOWN) {
            list.getChildren().add(new Label("……还有 " + (counted.size() - MOST_SHOWN) + " 条，可在对应台账里筛选查看。"));
        }
        return list;
    }

    private Node link(Contribution contribution) {
        var counts = contribution.amount() == 0;
        var link = new Hyperlink(contribution.label() + (counts ? "（不重复计）" : ""), Icons.OPEN.node());
        link.getStyleClass().add("record-link");
        link.setOnAction(press -> opener.accept(contribution.record()));
        return link;
    }
}
