package huanzhi.shell;

import huanzhi.ui.Icons;
import huanzhi.ui.Notice;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line under the pages that says what was just done and leads on or back; gone once it is used or shut.
final class OfferStrip {

    private final HBox root = new HBox(8);

    OfferStrip(ObservableValue<Optional<Notice>> offered, Runnable shut) {
        root.getStyleClass().addAll("banner", "offer-strip");
        offered.subscribe(now -> {
            root.getChildren().clear();
            now.ifPresent(notice -> show(notice, shut));
            root.setVisible(now.isPresent());
            root.setManaged(now.isPresent());
        });
    }

    Parent root() {
        return root;
    }

    private void show(Notice notice, Runnable shut) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var act = new Button(notice.action(), notice.icon().node());
        act.setOnAction(press -> {
            shut.run();
            notice.carryOut().run();
        });
        var close = new Button(null, Icons.REMOVE.node());
        close.getStyleClass().addAll("button-icon", "flat");
        close.setOnAction(press -> shut.run());
        root.getChildren().addAll(Icons.DONE.node(), new Label(notice.sentence()), gap, act, close);
    }
}
