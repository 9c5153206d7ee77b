package huanzhi.ui.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TableView;

/// Columns that stay at the left edge while the others move sideways: their cells and heads are pushed along by as much
/// as the table is scrolled.
final class FrozenColumns<R> {

    private final TableView<Line<R>> view;
    private final Set<String> titles = new LinkedHashSet<>();

    FrozenColumns(TableView<Line<R>> view) {
        this.view = view;
    }

    boolean isFrozen(String title) {
        return titles.contains(title);
    }

    /// Freezes these and no others; they move to the left edge.
    void freeze(List<String> wanted) {
        titles.clear();
        titles.addAll(wanted);
    }
}
