package huanzhi.store;

import huanzhi.store.journal.Operation;
import huanzhi.store.row.RowChange;
import huanzhi.store.row.RowKey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/// What one operation did to one row of a record, column by column: when, by whom, from what, to what.
///
/// `row` is the record itself or a row it owns, such as a piece of evidence. In a new row every column comes from
/// nothing, in a removed one every column goes to nothing.
public record Change(
        long sequence,
        LocalDateTime time,
        String operator,
        String title,
        RowKey row,
        Kind kind,
        List<RowChange.Cell> columns) {

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    static Change of(Operation operation, RowChange change) {
        var columns = change.table().columns();
        return switch (change) {
            case RowChange.Insert insert ->
                of(
                        operation,
                        change.key(),
                        Kind.ADDED,
                        columns.stream()
                                .map(column -> new RowChange.Cell(column.name(), null, insert.valueOf(column.name())))
                                .toList());
            case RowChange.Update update ->
                of(
                        operation,
                        change.key(),
                        Kind.CHANGED,
                        update.cells().stream()
                                .filter(cell -> !Objects.equals(cell.before(), cell.after()))
                                .toList());
            case RowChange.Delete delete ->
                of(
                        operation,
                        change.key(),
                        Kind.REMOVED,
                        columns.stream()
                                .map(column -> new RowChange.Cell(column.name(), delete.valueOf(column.name()), null))
                                .toList());
        };
    }

    private static Change of(Operation operation, RowKey row, Kind kind, List<RowChange.Cell> columns) {
        return new Change(
                operation.sequence(), operation.time(), operation.operator(), operation.title(), row, kind, columns);
    }
}
