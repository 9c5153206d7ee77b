package huanzhi.sheet;

import java.util.List;
import java.util.Optional;

/// The rows of a file as they stand in it, by their numbers.
public final class Originals {

    private final List<TableRow> rows;

    /// `rows` stand in the order of the file.
    Originals(List<TableRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /// The cells of the row with that number, as people see them; none where it holds no record.
    public List<String> cells(int number) {
        return find(number).map(TableRow::shown).orElse(List.of());
    }

    /// Whether people do not see the row in the file, because it was hidden or filtered out.
    public boolean isHidden(int number) {
        return find(number).map(TableRow::hidden).orElse(false);
    }

    private Optional<TableRow> find(int number) {
        var low = 0;
        var high = rows.size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var row = rows.get(middle);
            if (row.number() == number) {
                return Optional.of(row);
            }
            low = row.number() < number ? middle + 1 : low;
            high = row.number() > number ? middle - 1 : high;
        }
        return Optional.empty();
    }
}
