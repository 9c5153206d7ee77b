package huanzhi.ui.table;

import huanzhi.ui.Tasks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;

/// Columns that stay at the left edge while the others move sideways: their cells and heads are pushed along by as much
/// as the table is scrolled. JavaFX's own table has no such thing.
final class FrozenColumns<R> {

    private static final String FROZEN = "frozen";
    private static final double ABOVE_THE_OTHERS = -1;

    private final TableView<Line<R>> view;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, BooleanProperty> frozen = new HashMap<>();
    private final DoubleProperty scrolled = new SimpleDoubleProperty();

    FrozenColumns(TableView<Line<R>> view) {
        this.view = view;
        view.skinProperty().subscribe(skin -> {
            if (skin != null) {
                Tasks.later(this::follow);
            }
        });
        view.getVisibleLeafColumns().subscribe(() -> {
            settle();
            Tasks.later(this::holdHeads);
        });
    }

    boolean isFrozen(String title) {
        return wanted.contains(title);
    }

    /// Freezes these and no others. A column counts as frozen only while all to its left are frozen too.
    void freeze(List<String> titles) {
        wanted.clear();
        wanted.addAll(titles);
        settle();
    }

    /// Lets a cell or head of the column `title` follow the freezing.
    void hold(Node node, String title) {
        var here = frozen(title);
        node.translateXProperty().bind(Bindings.when(here).then(scrolled).otherwise(0));
        here.subscribe(now -> {
            node.setViewOrder(now ? ABOVE_THE_OTHERS : 0);
            node.getStyleClass().remove(FROZEN);
            if (now) {
                node.getStyleClass().add(FROZEN);
            }
        });
    }

    private BooleanProperty frozen(String title) {
        return frozen.computeIfAbsent(title, any -> new SimpleBooleanProperty());
    }

    private void settle() {
        var leading = true;
        for (var column : view.getVisibleLeafColumns()) {
            leading = leading && wanted.contains(column.getText());
            frozen(column.getText()).set(leading);
        }
    }

    private void follow() {
        for (var node : view.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL) {
                scrolled.bind(bar.valueProperty());
            }
        }
        holdHeads();
    }

    private void holdHeads() {
        for (var node : view.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader head && head.getTableColumn() != null) {
                hold(node, head.getTableColumn().getText());
            }
        }
    }
}
