package huanzhi.store;

import static huanzhi.store.schema.Tables.ATTACHMENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import huanzhi.base.RecordKey;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;

/// The files of all records, each a row of its own, so that a file may come and go without its record changing.
final class Attachments implements Repository {

    /// The files of `record`, in the order they came.
    List<AttachedFile> of(Reading reading, RecordKey record) {
        return reading.sql()
                .select(ATTACHMENT.ID, ATTACHMENT.NAME, ATTACHMENT.HASH, ATTACHMENT.SIZE, ATTACHMENT.ADDED_AT)
                .from(ATTACHMENT)
                .where(belongTo(record))
                .orderBy(ATTACHMENT.ID)
                .fetch(row -> new AttachedFile(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    boolean hasSubject(Reading reading, RecordKey record) {
        var row = table(name(record.table().toUpperCase(Locale.ROOT)));
        return reading.sql().fetchExists(row, field(name("ID"), Long.class).eq(record.id()));
    }

    AttachedFile add(Transaction transaction, RecordKey record, AttachedFile file) {
        var id = transaction.nextId();
        transaction
                .sql()
                .insertInto(ATTACHMENT)
                .set(ATTACHMENT.ID, id)
                .set(ATTACHMENT.SUBJECT_TABLE, record.table())
                .set(ATTACHMENT.SUBJECT_ID, record.id())
                .set(ATTACHMENT.NAME, file.name())
                .set(ATTACHMENT.HASH, file.hash())
                .set(ATTACHMENT.SIZE, file.size())
                .set(ATTACHMENT.ADDED_AT, file.addedAt())
                .execute();
        return new AttachedFile(id, file.name(), file.hash(), file.size(), file.addedAt());
    }

    void remove(Transaction transaction, RecordKey record, AttachedFile file) {
        var rows = transaction
                .sql()
                .deleteFrom(ATTACHMENT)
                .where(belongTo(record).and(ATTACHMENT.ID.eq(file.id())))
                .execute();
        requireWritten(rows, "附件“" + file.name() + "”");
    }

    private static Condition belongTo(RecordKey record) {
        return ATTACHMENT.SUBJECT_TABLE.eq(record.table()).and(ATTACHMENT.SUBJECT_ID.eq(record.id()));
    }
}
