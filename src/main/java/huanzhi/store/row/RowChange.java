package huanzhi.store.row;

import java.util.List;
import java.util.stream.Stream;

/// One changed row, as the journal holds it.
public sealed interface RowChange {

    TableShape table();

    /// The row's key, which no change alters.
    RecordKey key();

    /// What takes this change back.
    RowChange inverse();

    /// The value of `column` before and after, where this change knows them.
    Stream<Object> valuesOf(String column);

    /// The records that own the row, before or after.
    default List<RecordKey> owners() {
        return table().owners().stream()
                .flatMap(owner -> valuesOf(owner.column()).map(id -> new RecordKey(owner.table(), List.of(id))))
                .distinct()
                .toList();
    }

    record Insert(TableShape table, List<Object> row) implements RowChange {
        @Override
        public RecordKey key() {
            return table.keyOf(row);
        }

        @Override
        public RowChange inverse() {
            return new Delete(table, row);
        }

        @Override
        public Stream<Object> valuesOf(String column) {
            return Stream.ofNullable(valueOf(column));
        }

        public Object valueOf(String column) {
            return row.get(table.position(column));
        }
    }

    record Update(TableShape table, RecordKey key, List<Cell> cells) implements RowChange {
        @Override
        public RowChange inverse() {
            return new Update(
                    table,
                    key,
                    cells.stream()
                            .map(cell -> new Cell(cell.column(), cell.after(), cell.before()))
                            .toList());
        }

        @Override
        public Stream<Object> valuesOf(String column) {
            return cells.stream()
                    .filter(cell -> cell.column().equals(column))
                    .flatMap(cell -> Stream.concat(Stream.ofNullable(cell.before()), Stream.ofNullable(cell.after())));
        }
    }

    record Delete(TableShape table, List<Object> row) implements RowChange {
        @Override
        public RecordKey key() {
            return table.keyOf(row);
        }

        @Override
        public RowChange inverse() {
            return new Insert(table, row);
        }

        @Override
        public Stream<Object> valuesOf(String column) {
            return Stream.ofNullable(valueOf(column));
        }

        public Object valueOf(String column) {
            return row.get(table.position(column));
        }
    }

    /// One column of an updated row.
    record Cell(String column, Object before, Object after) {}
}
