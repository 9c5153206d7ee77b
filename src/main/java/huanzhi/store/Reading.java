package huanzhi.store;

import org.jooq.DSLContext;

/// A consistent look at the store; repositories take it as their first argument.
public sealed class Reading permits Transaction {

    private final DSLContext sql;

    Reading(DSLContext sql) {
        this.sql = sql;
    }

    public DSLContext sql() {
        return sql;
    }
}
