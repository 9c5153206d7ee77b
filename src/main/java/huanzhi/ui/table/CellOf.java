package huanzhi.ui.table;

import huanzhi.ui.Badge;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

/// Shows one value; numbers stand on the right, badges bring their icon.
final class CellOf<R, T> extends TableCell<Line<R>, Optional<T>> {

    private final Kind<T> kind;

    CellOf(Kind<T> kind) {
        this.kind = kind;
        getStyleClass().add(kind.style());
        setAlignment(kind.style().equals("number") ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(Optional<T> value, boolean empty) {
        super.updateItem(value, empty);
        if (empty || value == null || value.isEmpty()) {
            setText(null);
            setGraphic(null);
        } else if (value.get() instanceof Badge badge) {
            setText(null);
            setGraphic(badge.node());
        } else {
            setText(kind.text().apply(value.get()));
        }
    }
}
