package huanzhi.report;

import static huanzhi.store.schema.Tables.REPORT_TEXT;

import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import java.util.HashMap;
import java.util.Map;

/// The clerk's own paragraphs, one text per year and section.
final class ReportTexts implements Repository {

    /// By section; sections without a text are not in it.
    Map<String, String> of(Reading reading, int year) {
        var texts = new HashMap<String, String>();
        reading.sql()
                .select(REPORT_TEXT.SECTION, REPORT_TEXT.CONTENT)
                .from(REPORT_TEXT)
                .where(REPORT_TEXT.REPORT_YEAR.eq(year))
                .forEach(row -> texts.put(row.value1(), row.value2()));
        return texts;
    }

    /// Keeps the text in the place of the one before; an empty one takes it away.
    void save(Transaction transaction, ReportText text) {
        if (text.content().isEmpty()) {
            remove(transaction, text);
        } else if (update(transaction, text) == 0) {
            insert(transaction, text);
        }
    }

    private static void remove(Transaction transaction, ReportText text) {
        transaction
                .sql()
                .deleteFrom(REPORT_TEXT)
                .where(REPORT_TEXT.REPORT_YEAR.eq(text.year()))
                .and(REPORT_TEXT.SECTION.eq(text.section()))
                .execute();
    }

    private static int update(Transaction transaction, ReportText text) {
        return transaction
                .sql()
                .update(REPORT_TEXT)
                .set(REPORT_TEXT.CONTENT, text.content())
                .set(REPORT_TEXT.VERSION, REPORT_TEXT.VERSION.plus(1))
                .where(REPORT_TEXT.REPORT_YEAR.eq(text.year()))
                .and(REPORT_TEXT.SECTION.eq(text.section()))
                .execute();
    }

    private static void insert(Transaction transaction, ReportText text) {
        transaction
                .sql()
                .insertInto(REPORT_TEXT)
                .set(REPORT_TEXT.ID, transaction.nextId())
                .set(REPORT_TEXT.VERSION, 1)
                .set(REPORT_TEXT.REPORT_YEAR, text.year())
                .set(REPORT_TEXT.SECTION, text.section())
                .set(REPORT_TEXT.CONTENT, text.content())
                .execute();
    }
}
