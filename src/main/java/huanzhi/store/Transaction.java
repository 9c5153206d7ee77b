package huanzhi.store;

import static huanzhi.store.schema.Sequences.RECORD_ID;

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
}
