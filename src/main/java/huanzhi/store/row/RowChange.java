package huanzhi.store.row;

import java.util.List;
import java.util.stream.Stream;

/// One changed row, as the journal holds it.
public sealed interface RowChange {

    String SUBJECT_TABLE = "subject_table";
    String SUBJECT_ID = "subject_id";

    TableShape table();

    /// The row's key, which no change alters.
    RowKey key();

    /// What takes this change back.
    RowChange inverse();

    /// The value of `column` before and after, where this change knows them.
    Stream<Object> valuesOf(String column);

    /// The records that own the row, before or after, and the one that the row is about.
    default List<RowKey> owners() {
        var owners = table().owners().stream()
                .flatMap(owner -> valuesOf(owner.column()).map(id -> new RowKey(owner.table(), List.of(id))));
        return Stream.concat(owners, subjects()).distinct().toList();
    }

    /// A file or a paper may be about a record of any table, which it names in two columns.
    private Stream<RowKey> subjects() {
        return table().has(SUBJECT_TABLE)
                ? valuesOf(SUBJECT_TABLE)
                        .flatMap(named -> valuesOf(SUBJECT_ID).map(id -> new RowKey(named.toString(), List.of(id))))
                : Stream.empty();
    }

    record Insert(TableShape table, List<Object> row) implements RowChange {
        @Override
        public RowKey key() {
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

    record Update(TableShape table, RowKey key, List<Cell> cells) implements RowChange {
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
        public RowKey key() {
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
