package huanzhi.store.row;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What people call the record that a row holds: its name or number.
public final class RowName {

    private static final List<String> COLUMNS = List.of("name", "number", "title");

    private RowName() {}

    /// Empty where the change does not tell it.
    public static String of(RowChange change) {
        return COLUMNS.stream()
                .filter(change.table()::has)
                .flatMap(change::valuesOf)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Empty where the row of `table` does not tell it.
    public static String of(TableShape table, List<Object> row) {
        return of(new RowChange.Insert(table, row));
    }

    /// Of a row that stands in the store now, or else of `change`; the key's table and numbers where neither tells.
    public static String of(RowChange change, List<Object> now) {
        return Stream.of(now == null ? "" : of(change.table(), now), of(change))
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(change.key().toString());
    }
}
