package huanzhi.store.ui;

import huanzhi.base.Labelled;
import huanzhi.base.Money;
import huanzhi.store.EnumNames;
import huanzhi.ui.form.RecordSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the columns of a record are called on its screen, and how their values read; columns without words are not
/// shown.
///
/// ```java
/// new ColumnWords("inspection")
///         .text("place", "检查地点")
///         .choice("source", "检查来源", InspectionSource.class)
///         .record("enterprise_id", "被检查单位", enterprises);
/// ```
public final class ColumnWords {

    private final Map<String, Word> words = new HashMap<>();
    private String table;

    public ColumnWords(String table) {
        this.table = table;
    }

    /// The columns that follow are of `table`, which hangs on the record.
    public ColumnWords lines(String table) {
        this.table = table;
        return this;
    }

    /// Text, a number, a day, or a truth.
    public ColumnWords text(String column, String label) {
        return put(column, label, ColumnWords::plain);
    }

    /// A sum kept in 分.
    public ColumnWords money(String column, String label) {
        return put(column, label, value -> new Money(((Number) value).longValue()).grouped() + " 元");
    }

    public <E extends Enum<E> & Labelled> ColumnWords choice(String column, String label, Class<E> type) {
        return put(column, label, value -> Enum.valueOf(type, value.toString()).label());
    }

    public <E extends Enum<E> & Labelled> ColumnWords several(String column, String label, Class<E> type) {
        return put(
                column,
                label,
                value -> EnumNames.split(type, value.toString()).stream()
                        .map(Labelled::label)
                        .collect(Collectors.joining("、")));
    }

    /// The id of a record of another kind, told by its name.
    public <I> ColumnWords record(String column, String label, RecordSource<I> source) {
        return put(
                column,
                label,
                value -> source.describe()
                        .apply(source.read().apply(value.toString()))
                        .name());
    }

    /// The columns of `table` that have words.
    public Set<String> columns(String table) {
        return words.keySet().stream()
                .filter(key -> key.startsWith(table + "."))
                .map(key -> key.substring(table.length() + 1))
                .collect(Collectors.toSet());
    }

    Optional<Word> word(String table, String column) {
        return Optional.ofNullable(words.get(table + "." + column));
    }

    private ColumnWords put(String column, String label, Function<Object, String> reads) {
        words.put(table + "." + column, new Word(label, reads));
        return this;
    }

    private static String plain(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? "是" : "否";
            default -> value.toString();
        };
    }

    /// The label of a column, and how its values are read.
    record Word(String label, Function<Object, String> reads) {

        /// Empty for nothing.
        String of(Object value) {
            return value == null ? "" : reads.apply(value);
        }
    }
}
