package huanzhi.sheet;

import static huanzhi.store.schema.Tables.IMPORT_SHAPE;
import static huanzhi.store.schema.Tables.IMPORT_SHAPE_COLUMN;

import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.ImportShapeColumnRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The shapes of files that were mapped, each with what its columns were read as.
public final class FileShapes implements Repository {

    /// Long enough to tell a heading by; it is kept for people only.
    private static final int LONGEST_HEADING = 500;

    /// Of each column with a heading, in their order, the field's name, or nothing where it was passed over; empty
    /// where the shape is not known.
    List<String> fields(Reading reading, String ledger, String digest) {
        return reading.sql()
                .select(IMPORT_SHAPE_COLUMN.FIELD)
                .from(IMPORT_SHAPE_COLUMN)
                .join(IMPORT_SHAPE)
                .on(IMPORT_SHAPE.ID.eq(IMPORT_SHAPE_COLUMN.SHAPE_ID))
                .where(IMPORT_SHAPE.LEDGER.eq(ledger).and(IMPORT_SHAPE.HEADINGS_DIGEST.eq(digest)))
                .orderBy(IMPORT_SHAPE_COLUMN.PLACE)
                .fetch(IMPORT_SHAPE_COLUMN.FIELD);
    }

    /// Sets what each column with a heading was read as, in place of what was known of the shape.
    void put(Transaction transaction, String ledger, String digest, List<String> headings, List<String> fields) {
        var id = known(transaction, ledger, digest).orElseGet(() -> add(transaction, ledger, digest));
        transaction
                .sql()
                .deleteFrom(IMPORT_SHAPE_COLUMN)
                .where(IMPORT_SHAPE_COLUMN.SHAPE_ID.eq(id))
                .execute();
        var rows = new ArrayList<ImportShapeColumnRecord>();
        for (var place = 0; place < headings.size(); place++) {
            var heading = headings.get(place);
            rows.add(new ImportShapeColumnRecord(
                    id, place, heading.substring(0, Math.min(heading.length(), LONGEST_HEADING)), fields.get(place)));
        }
        transaction.insertAll(rows);
    }

    /// The shape's id, its version counted up.
    private static Optional<Long> known(Transaction transaction, String ledger, String digest) {
        var found = transaction
                .sql()
                .selectFrom(IMPORT_SHAPE)
                .where(IMPORT_SHAPE.LEDGER.eq(ledger).and(IMPORT_SHAPE.HEADINGS_DIGEST.eq(digest)))
                .fetchOptional();
        found.ifPresent(shape -> {
            shape.setVersion(shape.getVersion() + 1);
            shape.update();
        });
        return found.map(shape -> shape.getId());
    }

    private static Long add(Transaction transaction, String ledger, String digest) {
        var id = transaction.nextId();
        transaction.sql().insertInto(IMPORT_SHAPE).values(id, 1, ledger, digest).execute();
        return id;
    }
}
