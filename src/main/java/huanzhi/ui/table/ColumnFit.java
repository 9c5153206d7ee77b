package huanzhi.ui.table;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Makes the columns fill the table's width exactly, until the clerk sets them otherwise, so that neither 1280 pixels
/// nor the 1024 of a display at 125 % need a horizontal bar.
///
/// The widest takes what is left over; where room is missing, each gives what nothing in it needs, then the wide ones
/// cut their texts short, and last the type is set closer.
final class ColumnFit<R> {

    private static final double BAR = 12;

    private static final double ROUNDING = 0.01;

    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");

    private final TableView<Line<R>> view;
    private final List<Fitted<R>> columns;
    private TypeSetting setting = TypeSetting.USUAL;
    private boolean on;
    private boolean atWork;

    /// A planned column, and the one in the table that follows it.
    private record Fitted<R>(Column<R, ?> plan, TableColumn<Line<R>, ?> column) {

        double wanted() {
            return plan.options().width();
        }

        double needed(List<Line<R>> lines, TypeSetting setting) {
            return Math.min(wanted(), new ColumnNeed(setting).of(plan, lines));
        }

        double cut(List<Line<R>> lines, TypeSetting setting) {
            return Math.min(wanted(), new ColumnNeed(setting).cut(plan, lines));
        }
    }

    private record Fit(TypeSetting setting, double[] widths) {}

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

    TypeSetting setting() {
        return setting;
    }

    /// As the clerk left it.
    void set(TypeSetting setting) {
        this.setting = setting;
        view.pseudoClassStateChanged(CLOSE, setting == TypeSetting.CLOSE);
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
        var fit = fit(shown, room);
        set(fit.setting());
        for (var place = 0; place < shown.size(); place++) {
            shown.get(place).column().setPrefWidth(wholePixels(fit.widths()[place]));
        }
        atWork = false;
    }

    /// Of the display, which at 125 % are not those of the layout: a column is rounded up to them, and nine of them
    /// rounded up are wider than the table.
    private double wholePixels(double width) {
        var pixel = view.snapSizeX(ROUNDING);
        return Math.floor(width / pixel + ROUNDING) * pixel;
    }

    private Fit fit(List<Fitted<R>> shown, double room) {
        var widths = shown.stream().mapToDouble(Fitted::wanted).toArray();
        var missing = sum(widths) - room;
        if (missing < 0) {
            widths[widest(widths)] -= missing;
            return new Fit(TypeSetting.USUAL, widths);
        }
        var usual = squeezed(TypeSetting.USUAL, widths, shown, room);
        if (sum(usual.widths()) <= room + ROUNDING) {
            return usual;
        }
        var close = squeezed(TypeSetting.CLOSE, widths, shown, room);
        return sum(close.widths()) <= room + ROUNDING ? close : usual;
    }

    /// Wider than `room` only if even the least widths are; then nothing is cut, since a bar is there anyway.
    private Fit squeezed(TypeSetting setting, double[] wanted, List<Fitted<R>> shown, double room) {
        var lines = view.getItems();
        var needed =
                shown.stream().mapToDouble(each -> each.needed(lines, setting)).toArray();
        if (sum(needed) <= room) {
            return new Fit(setting, between(wanted, needed, room));
        }
        var least = shown.stream().mapToDouble(each -> each.cut(lines, setting)).toArray();
        return new Fit(setting, sum(least) <= room ? between(needed, least, room) : needed);
    }

    /// Each gives in proportion to what lies between the two, until all fit.
    private static double[] between(double[] most, double[] least, double room) {
        var spare = sum(most) - sum(least);
        var share = spare == 0 ? 0 : (sum(most) - room) / spare;
        return IntStream.range(0, most.length)
                .mapToDouble(place -> most[place] - share * (most[place] - least[place]))
                .toArray();
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
