package huanzhi.store;

import static huanzhi.store.schema.Sequences.RECORD_ID;

import huanzhi.base.Clock;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// The permission to write, and a reading of what has been written so far.
public final class Transaction extends Reading {

    private static final int TOGETHER = 50;

    /// How many rows are written before whoever watches is told.
    private static final int TOLD = 20 * TOGETHER;

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
        try (var found = sql().select(RECORD_ID.nextval())
                .from(DSL.generateSeries(1, count))
                .fetchResultSet()) {
            var ids = new ArrayList<Long>(count);
            while (found.next()) {
                ids.add(found.getLong(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot draw " + count + " ids", e);
        }
    }

    /// Inserts many rows of one table, as [#insertAll(Table, List)].
    public <R extends TableRecord<R>> void insertAll(List<R> rows) {
        if (!rows.isEmpty()) {
            insertAll(
                    rows.getFirst().getTable(),
                    rows.stream().map(Record::intoArray).toList());
        }
    }

    /// Inserts rows that have a value for each column of `table`, without jOOQ between them and the driver, and several
    /// with each statement, which costs H2 as much as a row.
    public void insertAll(Table<?> table, List<Object[]> rows) {
        var whole = rows.size() / TOGETHER * TOGETHER;
        sql().connection(connection -> {
            insert(connection, table, rows.subList(0, whole), TOGETHER);
            insert(connection, table, rows.subList(whole, rows.size()), rows.size() - whole);
        });
    }

    /// As many statements for `together` rows as `rows` make.
    private void insert(Connection connection, Table<?> table, List<Object[]> rows, int together) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var untold = 0;
        try (var statement = connection.prepareStatement(insertion(table, together))) {
            for (var from = 0; from < rows.size(); from += together) {
                var column = 0;
                for (var row : rows.subList(from, from + together)) {
                    for (var value : row) {
                        statement.setObject(++column, value);
                    }
                }
                statement.executeUpdate();
                untold += together;
                if (untold == TOLD || from + together == rows.size()) {
                    Watched.rows(untold);
                    untold = 0;
                }
            }
        }
    }

    private String insertion(Table<?> table, int rows) {
        var fields = table.fields();
        var insert = sql().insertInto(table).columns(fields);
        for (var row = 0; row < rows; row++) {
            insert = insert.values(new Object[fields.length]);
        }
        return insert.getSQL();
    }
}
