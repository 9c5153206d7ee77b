package huanzhi.store;

import static huanzhi.store.schema.Sequences.RECORD_ID;

import huanzhi.base.Clock;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;

/// The permission to write, and a reading of what has been written so far.
public final class Transaction extends Reading {

    private static final int BATCH = 1_000;

    private final Clock clock;

    Transaction(DSLContext sql, Clock clock) {
        super(sql);
        this.clock = clock;
    }

    /// The day the journal will give this operation.
    public LocalDate today() {
        return clock.today();
    }

    /// The id of a new record; it never names another one, not even after the record is gone.
    public long nextId() {
        return sql().nextval(RECORD_ID);
    }

    /// As many ids at once as an import needs.
    public List<Long> nextIds(int count) {
        return sql().nextvals(RECORD_ID, count);
    }

    /// Inserts many rows of one table, as [#insertAll(Table, List)].
    public <R extends TableRecord<R>> void insertAll(List<R> rows) {
        if (!rows.isEmpty()) {
            insertAll(
                    rows.getFirst().getTable(),
                    rows.stream().map(Record::intoArray).toList());
        }
    }

    /// Inserts rows that have a value for each column of `table`, with one prepared statement at the speed of bare
    /// JDBC.
    public void insertAll(Table<?> table, List<Object[]> rows) {
        var fields = table.fields();
        var insert = sql().insertInto(table)
                .columns(fields)
                .values(new Object[fields.length])
                .getSQL();
        sql().connection(connection -> {
            try (var statement = connection.prepareStatement(insert)) {
                for (var from = 0; from < rows.size(); from += BATCH) {
                    for (var row : rows.subList(from, Math.min(from + BATCH, rows.size()))) {
                        bind(statement, row);
                        statement.addBatch();
                    }
                    statement.executeBatch();
                    Watched.rows(Math.min(BATCH, rows.size() - from));
                }
            }
        });
    }

    private static void bind(PreparedStatement statement, Object[] row) throws SQLException {
        for (var column = 0; column < row.length; column++) {
            statement.setObject(column + 1, row[column]);
        }
    }
}
