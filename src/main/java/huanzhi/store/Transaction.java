package huanzhi.store;

import static huanzhi.store.schema.Sequences.RECORD_ID;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/// The permission to write, and a reading of what has been written so far.
public final class Transaction extends Reading {

    Transaction(DSLContext sql) {
        super(sql);
    }

    /// The id of a new record; it never names another one, not even after the record is gone.
    public long nextId() {
        return sql().nextval(RECORD_ID);
    }

    /// As many ids at once as an import needs.
    public List<Long> nextIds(int count) {
        return sql().nextvals(RECORD_ID, count);
    }

    /// Inserts many rows of one table with one prepared statement.
    public <R extends TableRecord<R>> void insertAll(List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var table = rows.getFirst().getTable();
        var insert = sql().insertInto(table).columns(table.fields()).values(new Object[table.fields().length]);
        var batch = sql().batch(insert);
        rows.forEach(row -> batch.bind(row.intoArray()));
        batch.execute();
    }
}
