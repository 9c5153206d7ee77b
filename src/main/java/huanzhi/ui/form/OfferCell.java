package huanzhi.ui.form;

import huanzhi.ui.Badge;
import huanzhi.ui.Icons;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A candidate's name on the left and its detail, quieter, on the right.
final class OfferCell<I> extends ListCell<Offer<I>> {

    private final Label name = new Label();
    private final Label detail = new Label();
    private final HBox line = new HBox(8);

    OfferCell() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.getStyleClass().add("offer");
        line.getChildren().setAll(name, gap, detail);
    }

    @Override
    protected void updateItem(Offer<I> offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            return;
        }
        switch (offer) {
            case Offer.Pick<I>(var candidate) -> {
                name.setText(candidate.name());
                name.setGraphic(null);
                new Badge(candidate.tone(), candidate.detail()).showIn(detail);
            }
            case Offer.Add<I>(var adding, var typed) -> {
                name.setText(typed.isBlank() ? adding.action() : adding.action() + "“" + typed.strip() + "”");
                name.setGraphic(Icons.ADD.node());
                Badge.NONE.showIn(detail);
            }
        }
        setGraphic(line);
    }
}
