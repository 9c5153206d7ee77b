package huanzhi.store;

import static huanzhi.store.schema.Sequences.RECORD_ID;

import java.util.List;
import org.jooq.DSLContext;

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
}
