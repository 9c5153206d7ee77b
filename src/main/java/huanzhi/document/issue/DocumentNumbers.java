package huanzhi.document.issue;

import static huanzhi.store.schema.Tables.DOCUMENT_COUNTER;

import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import org.jooq.Condition;

/// How far each series of numbers has been given out.
///
/// A number is given inside the operation that keeps its paper: if that comes to nothing, so does the number.
public final class DocumentNumbers implements Repository {

    /// The last serial given, zero before the first.
    public int last(Reading reading, Series series) {
        return reading.sql()
                .select(DOCUMENT_COUNTER.LAST_SERIAL)
                .from(DOCUMENT_COUNTER)
                .where(is(series))
                .fetchOptional(DOCUMENT_COUNTER.LAST_SERIAL)
                .orElse(0);
    }

    /// Gives the serial after the last one, and after `highest`, up to which papers carry numbers from elsewhere.
    public String next(Transaction transaction, Series series, int highest) {
        var serial = Math.max(last(transaction, series), highest) + 1;
        reach(transaction, series, serial);
        return series.number(serial);
    }

    /// Sees to it that no serial up to `serial` will be given any more.
    public void reach(Transaction transaction, Series series, int serial) {
        if (serial <= last(transaction, series)) {
            return;
        }
        var counted = transaction
                .sql()
                .update(DOCUMENT_COUNTER)
                .set(DOCUMENT_COUNTER.LAST_SERIAL, serial)
                .where(is(series))
                .execute();
        if (counted == 0) {
            transaction
                    .sql()
                    .insertInto(DOCUMENT_COUNTER)
                    .set(DOCUMENT_COUNTER.AUTHORITY_CODE, series.authorityCode())
                    .set(DOCUMENT_COUNTER.KIND_CODE, series.kindCode())
                    .set(DOCUMENT_COUNTER.NUMBER_YEAR, series.year())
                    .set(DOCUMENT_COUNTER.LAST_SERIAL, serial)
                    .execute();
        }
    }

    private static Condition is(Series series) {
        return DOCUMENT_COUNTER
                .AUTHORITY_CODE
                .eq(series.authorityCode())
                .and(DOCUMENT_COUNTER.KIND_CODE.eq(series.kindCode()))
                .and(DOCUMENT_COUNTER.NUMBER_YEAR.eq(series.year()));
    }
}
