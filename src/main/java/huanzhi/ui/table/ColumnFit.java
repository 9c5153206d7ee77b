package huanzhi.ui.table;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Makes the columns fill the table's width exactly, until the clerk sets them otherwise, so that neither 1280 pixels
/// nor
/// the 1024 of a display at 125 % need a horizontal bar: the widest takes what is left over; where room is missing,
/// each
/// gives what nothing in it needs, and only then do the wide ones cut their texts short.
final class ColumnFit<R> {

    private static final double BAR = 12;

    /// Codes, dates and sums are narrower than this and are never cut short.
    private static final double NARROWEST = 170;

    private static final double MOST_SQUEEZED = 0.7;

    private final TableView<Line<R>> view;
    private final List<Fitted<R>> columns;
    private boolean on;
    private boolean atWork;

    /// A planned column, and the one in the table that follows it.
    private record Fitted<R>(Column<R, ?> plan, TableColumn<Line<R>, ?> column) {

        double wanted() {
            return plan.options().width();
        }

        double needed(List<Line<R>> lines) {
            return Math.min(wanted(), ColumnNeed.of(plan, lines));
        }
    }

    /// To be made before the columns are moved: the planned ones stand in the table in this order.
    ColumnFit(TableView<Line<R>> view, List<Column<R, ?>> planned) {
        this.view = view;
        var shown = List.copyOf(view.getColumns());
        this.columns = IntStream.range(0, planned.size())
                .mapToObj(place -> new Fitted<>(planned.get(place), shown.get(place)))
                .toList();
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

    /// Called also when other rows are shown, which may need more.
    void fit() {
        var room = view.getWidth() - BAR;
        var shown = columns.stream().filter(each -> each.column().isVisible()).toList();
        if (!on || room <= 0 || shown.isEmpty()) {
            return;
        }
        atWork = true;
        var widths = widths(shown, room);
        for (var place = 0; place < shown.size(); place++) {
            shown.get(place).column().setPrefWidth(widths[place]);
        }
        atWork = false;
    }

    private double[] widths(List<Fitted<R>> shown, double room) {
        var widths = shown.stream().mapToDouble(Fitted::wanted).toArray();
        var missing = sum(widths) - room;
        if (missing < 0) {
            widths[widest(widths)] -= missing;
            return widths;
        }
        var lines = view.getItems();
        var needed = shown.stream().mapToDouble(each -> each.needed(lines)).toArray();
        if (sum(needed) <= room) {
            return between(widths, needed, room);
        }
        var least = shown.stream().mapToDouble(ColumnFit::leastCut).toArray();
        for (var place = 0; place < least.length; place++) {
            least[place] = Math.min(least[place], needed[place]);
        }
        return sum(least) <= room ? between(needed, least, room) : needed;
    }

    /// Each gives in proportion to what lies between the two, until all fit.
    private static double[] between(double[] most, double[] least, double room) {
        var spare = sum(most) - sum(least);
        var share = spare == 0 ? 0 : (sum(most) - room) / spare;
        return IntStream.range(0, most.length)
                .mapToDouble(place -> most[place] - share * (most[place] - least[place]))
                .toArray();
    }

    private static double leastCut(Fitted<?> column) {
        return Math.min(column.wanted(), Math.max(NARROWEST, column.wanted() * MOST_SQUEEZED));
    }

    private static int widest(double[] widths) {
        return IntStream.range(0, widths.length)
                .reduce((one, other) -> widths[other] > widths[one] ? other : one)
                .orElseThrow();
    }

    private static double sum(double[] widths) {
        return DoubleStream.of(widths).sum();
    }
}
