package huanzhi.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;

/// Which rows are selected, told by their ids, because after a reload the same row is another object.
final class RowSelection<R> {

    /// How many rows stay in sight over one that is brought into sight.
    private static final int ROWS_ABOVE = 5;

    private final TableView<Line<R>> view;
    private final Function<R, ?> id;
    private final List<Consumer<List<R>>> listeners = new ArrayList<>();
    private boolean settling;

    RowSelection(TableView<Line<R>> view, Function<R, ?> id) {
        this.view = view;
        this.id = id;
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.getSelectionModel().getSelectedItems().subscribe(this::changed);
    }

    List<R> rows() {
        return view.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(Line::row)
                .toList();
    }

    Set<Object> ids() {
        return rows().stream().map(id).collect(Collectors.toSet());
    }

    void onChange(Consumer<List<R>> listener) {
        listeners.add(listener);
    }

    /// Carries out a change of the rows and selects the same ones again, as far as they are still there. Listeners hear
    /// of it once.
    void keepThrough(Runnable change) {
        var before = ids();
        settling = true;
        change.run();
        if (!ids().equals(before)) {
            select(before);
        }
        settling = false;
        changed();
    }

    void select(Set<?> ids) {
        var rows = view.getItems();
        var places = IntStream.range(0, ids.isEmpty() ? 0 : rows.size())
                .filter(i -> ids.contains(id.apply(rows.get(i).row())))
                .toArray();
        view.getSelectionModel().clearSelection();
        if (places.length > 0) {
            view.getSelectionModel().selectIndices(places[0], places);
        }
    }

    void bringIntoSight() {
        view.scrollTo(Math.max(0, view.getSelectionModel().getSelectedIndex() - ROWS_ABOVE));
    }

    private void changed() {
        if (!settling) {
            listeners.forEach(listener -> listener.accept(rows()));
        }
    }
}
