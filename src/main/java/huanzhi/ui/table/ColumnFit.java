package huanzhi.ui.table;

import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Makes the columns fill the table's width exactly, until the clerk sets them otherwise: the widest takes what is left
/// over; where a little is missing, the wide ones give way, so that 1280 pixels need no horizontal bar.
final class ColumnFit<R> {

    private static final double BAR = 12;

    /// Codes, dates and sums are narrower than this and never give way.
    private static final double NARROWEST = 160;

    private static final double MOST_SQUEEZED = 0.7;

    private final TableView<Line<R>> view;
    private final List<Double> wanted;
    private final List<TableColumn<Line<R>, ?>> columns;
    private boolean on;
    private boolean atWork;

    ColumnFit(TableView<Line<R>> view) {
        this.view = view;
        this.columns = List.copyOf(view.getColumns());
        this.wanted = columns.stream().map(TableColumn::getPrefWidth).toList();
        view.widthProperty().subscribe((was, is) -> fit());
    }

    void start() {
        on = true;
        fit();
    }

    void stop() {
        on = false;
    }

    /// Whether a change of width now is ours and not the clerk's.
    boolean isAtWork() {
        return atWork;
    }

    private void fit() {
        var room = view.getWidth() - BAR;
        var shown = columns.stream().filter(TableColumn::isVisible).toList();
        if (!on || room <= 0 || shown.isEmpty()) {
            return;
        }
        atWork = true;
        shown.forEach(column -> column.setPrefWidth(wanted(column)));
        var missing = shown.stream().mapToDouble(this::wanted).sum() - room;
        if (missing < 0) {
            var widest = shown.stream()
                    .reduce((one, other) -> wanted(other) > wanted(one) ? other : one)
                    .orElseThrow();
            widest.setPrefWidth(wanted(widest) - missing);
        } else {
            squeeze(shown, missing);
        }
        atWork = false;
    }

    /// Each gives in proportion to what it has over the narrowest; nothing is done where that would not be enough.
    private void squeeze(List<TableColumn<Line<R>, ?>> shown, double missing) {
        var spare = shown.stream().mapToDouble(this::spare).sum();
        if (missing > spare) {
            return;
        }
        shown.forEach(column -> column.setPrefWidth(wanted(column) - missing * spare(column) / spare));
    }

    private double spare(TableColumn<Line<R>, ?> column) {
        return Math.max(0, wanted(column) - Math.max(NARROWEST, wanted(column) * MOST_SQUEEZED));
    }

    private double wanted(TableColumn<Line<R>, ?> column) {
        return wanted.get(columns.indexOf(column));
    }
}
