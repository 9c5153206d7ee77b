package huanzhi.ui.table;

import huanzhi.ui.Badge;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/// Shows one value; numbers stand on the right, badges bring their icon.
final class CellOf<R, T> extends TableCell<Line<R>, Optional<T>> {

    private final Kind<T> kind;
    private final Label label = new Label();

    CellOf(Kind<T> kind, String title, FrozenColumns<R> frozen) {
        this.kind = kind;
        frozen.hold(this, title);
        getStyleClass().add(kind.style());
        setAlignment(kind.style().equals("number") ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Optional<T> value, boolean empty) {
        super.updateItem(value, empty);
        var there = empty || value == null ? Optional.<T>empty() : value;
        if (there.isPresent() && there.get() instanceof Badge badge) {
            badge.showIn(label);
            setGraphic(label);
        } else {
            setGraphic(null);
            setText(there.map(kind.text()).orElse(null));
        }
    }
}
