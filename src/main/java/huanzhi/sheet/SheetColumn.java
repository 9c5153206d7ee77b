package huanzhi.sheet;

import huanzhi.base.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/// One column of an export: its heading, its width in characters, and what it shows of each row.
public final class SheetColumn<T> {

    private final String heading;
    private final int width;
    private final Function<T, Cell> cell;

    private SheetColumn(String heading, int width, Function<T, Cell> cell) {
        this.heading = heading;
        this.width = width;
        this.cell = cell;
    }

    public static <T> SheetColumn<T> text(String heading, int width, Function<T, String> text) {
        return new SheetColumn<>(heading, width, row -> Cell.words(text.apply(row)));
    }

    public static <T> SheetColumn<T> count(String heading, ToIntFunction<T> count) {
        return new SheetColumn<>(heading, 10, row -> Cell.count(count.applyAsInt(row)));
    }

    /// In 元.
    public static <T> SheetColumn<T> money(String heading, Function<T, Money> sum) {
        return new SheetColumn<>(heading, 16, row -> Cell.money(sum.apply(row)));
    }

    public static <T> SheetColumn<T> date(String heading, Function<T, Optional<LocalDate>> date) {
        return new SheetColumn<>(
                heading, 13, row -> date.apply(row).map(Cell::day).orElse(Cell.BLANK));
    }

    public static <T> SheetColumn<T> yes(String heading, Function<T, Boolean> truth) {
        return new SheetColumn<>(heading, 10, row -> Cell.truth(truth.apply(row)));
    }

    /// A value as tables on the screen hold it: a text, a whole number, a sum in 元, or a day.
    public static <T> SheetColumn<T> plain(String heading, int width, Function<T, Object> value) {
        return new SheetColumn<>(heading, width, row -> switch (value.apply(row)) {
            case Integer count -> Cell.count(count);
            case BigDecimal yuan -> Cell.money(Money.ofYuan(yuan));
            case LocalDate day -> Cell.day(day);
            case Object words -> Cell.words(words.toString());
        });
    }

    /// The same columns over a whole of which their rows are a part.
    public static <S, T> List<SheetColumn<S>> of(List<SheetColumn<T>> columns, Function<S, T> part) {
        return columns.stream()
                .map(column ->
                        new SheetColumn<S>(column.heading, column.width, whole -> column.cell(part.apply(whole))))
                .toList();
    }

    public String heading() {
        return heading;
    }

    /// As people see it, for a screen or a comparison.
    public String shown(T row) {
        return cell.apply(row).shown();
    }

    int width() {
        return width;
    }

    Cell cell(T row) {
        return cell.apply(row);
    }
}
