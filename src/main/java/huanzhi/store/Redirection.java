package huanzhi.store;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UniqueKey;

/// Points everything that refers to one record at another one of the same table, by the foreign keys of the schema and
/// by the subjects of attachments and papers.
///
/// Where the other one has a row of which there may be only one, such as the report of the same quarter, that row stays
/// and the first one's goes. A row that counts its versions is one version on, so that a form opened before is told.
public final class Redirection {

    private static final String SUBJECT_TABLE = "SUBJECT_TABLE";
    private static final String SUBJECT_ID = "SUBJECT_ID";
    private static final String VERSION = "VERSION";

    private final Transaction transaction;
    private final Table<?> table;
    private final long from;
    private final long to;

    public Redirection(Transaction transaction, Table<?> table, long from, long to) {
        this.transaction = transaction;
        this.table = table;
        this.from = from;
        this.to = to;
    }

    public void run() {
        table.getPrimaryKey()
                .getReferences()
                .forEach(key -> redirect(key.getTable(), key.getFields().getFirst()));
        table.getSchema().getTables().stream()
                .filter(other -> other.field(SUBJECT_TABLE) != null && other.field(SUBJECT_ID) != null)
                .forEach(this::redirectSubjects);
    }

    private void redirect(Table<?> referring, Field<?> column) {
        var reference = column.coerce(Long.class);
        referring.getKeys().stream()
                .filter(key -> key.getFields().contains(column))
                .forEach(key -> removeDoubles(referring, reference, key));
        move(referring, reference, reference.eq(from));
    }

    private void removeDoubles(Table<?> referring, Field<Long> reference, UniqueKey<?> key) {
        var other = referring.as("other");
        var sameRest = key.getFields().stream()
                .filter(field -> !field.getName().equals(reference.getName()))
                .map(field -> same(referring, other, field))
                .toList();
        transaction
                .sql()
                .deleteFrom(referring)
                .where(reference.eq(from))
                .and(exists(selectOne()
                        .from(other)
                        .where(other.field(reference.getName(), Long.class).eq(to))
                        .and(and(sameRest))))
                .execute();
    }

    private static <T> Condition same(Table<?> one, Table<?> other, Field<T> field) {
        return one.field(field).eq(other.field(field.getName(), field.getType()));
    }

    private void redirectSubjects(Table<?> subjects) {
        var id = subjects.field(SUBJECT_ID, Long.class);
        var isOurs = subjects.field(SUBJECT_TABLE, String.class).equalIgnoreCase(table.getName());
        move(subjects, id, isOurs.and(id.eq(from)));
    }

    private void move(Table<?> rows, Field<Long> reference, Condition ours) {
        var update = transaction.sql().update(rows).set(reference, to);
        var version = rows.field(VERSION, Integer.class);
        (version == null ? update : update.set(version, version.plus(1)))
                .where(ours)
                .execute();
    }
}
