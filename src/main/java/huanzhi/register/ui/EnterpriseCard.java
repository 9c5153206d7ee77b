package huanzhi.register.ui;

import huanzhi.register.EnterpriseRow;
import huanzhi.register.Operation;
import huanzhi.register.Supervision;
import huanzhi.ui.Badge;
import huanzhi.ui.Kit;
import huanzhi.ui.table.DetailCard;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The card of one enterprise: what it is, and what happened there, which is looked up meanwhile.
final class EnterpriseCard {

    private static final int MOST = 30;

    private final Kit kit;

    EnterpriseCard(Kit kit) {
        this.kit = kit;
    }

    /// Without its actions, which are up to the caller.
    DetailCard of(EnterpriseRow row) {
        return new DetailCard(row.name())
                .badges(supervision(row.supervision()), operation(row.operation()), permit(row))
                .fact("信用代码", row.creditCode())
                .fact("法定代表人", row.legalPerson())
                .fact("联系人", row.contact())
                .fact("电话", row.phone())
                .fact("乡镇", row.town())
                .fact("行业", row.industry())
                .fact("许可类别", row.permitClass().label())
                .fact("许可证号", row.permitNumber())
                .fact("许可到期", row.permitExpiresOn().map(Object::toString).orElse(""))
                .fact("信用等级", row.creditRating())
                .fact("本年检查", row.visits().words());
    }

    /// Lines that come in when `happenings` has been asked.
    Node timeLine(String name, Callable<List<Happening>> happenings) {
        var lines = new VBox();
        kit.tasks()
                .job("查找“" + name + "”的记录", happenings)
                .onSuccess(found -> lines.getChildren().setAll(lines(found)))
                .start();
        return lines;
    }

    /// The permit's state by its last day; nothing where no day is known.
    Badge permit(EnterpriseRow row) {
        return row.permitExpiresOn()
                .map(day -> Badge.untilDue(day, kit.clock().today(), 60))
                .orElse(Badge.NONE);
    }

    /// Marked where the enterprise has reached the cap of this year.
    Badge visits(EnterpriseRow row) {
        var visits = row.visits();
        return visits.reached() ? Badge.warning(visits.words()) : Badge.plain(visits.words());
    }

    private static List<? extends Node> lines(List<Happening> found) {
        if (found.isEmpty()) {
            var none = new Label("还没有检查、投诉或者案件。");
            none.getStyleClass().add("text-muted");
            return List.of(none);
        }
        return found.stream().limit(MOST).map(EnterpriseCard::line).toList();
    }

    private static Node line(Happening happening) {
        var link = new Hyperlink(happening.day() + "  " + happening.kind() + "  " + happening.words());
        link.getStyleClass().add("record-link");
        link.setWrapText(true);
        link.setOnAction(press -> happening.open().run());
        return link;
    }

    private static Badge supervision(Supervision supervision) {
        return Badge.plain(supervision.label());
    }

    private static Badge operation(Operation operation) {
        return operation == Operation.RUNNING ? Badge.good(operation.label()) : Badge.plain(operation.label());
    }
}
