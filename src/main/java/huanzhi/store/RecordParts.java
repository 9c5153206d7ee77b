package huanzhi.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/// The lines of one table that hangs on records of another; their ids stand in the order of the list.
///
/// A change touches only the lines that differ, so that history shows what was changed and no more.
public final class RecordParts<T, R extends UpdatableRecord<R>> implements Repository {

    private final TableField<R, Long> id;
    private final TableField<R, Long> ownerId;
    private final Function<R, T> reader;
    private final Writer<T, R> writer;

    public RecordParts(
            TableField<R, Long> id, TableField<R, Long> ownerId, Function<R, T> reader, Writer<T, R> writer) {
        this.id = id;
        this.ownerId = ownerId;
        this.reader = reader;
        this.writer = writer;
    }

    public List<T> of(Reading reading, long owner) {
        return records(reading, owner).stream().map(reader).toList();
    }

    /// The parts of every record that has any, by its id.
    public Map<Long, List<T>> all(Reading reading) {
        return reading.sql().selectFrom(id.getTable()).orderBy(id).fetchGroups(ownerId, reader::apply);
    }

    public void change(Transaction transaction, long owner, List<T> parts) {
        var before = records(transaction, owner);
        var kept = Math.min(before.size(), parts.size());
        for (var i = 0; i < kept; i++) {
            var after = writer.write(before.get(i).get(id), owner, i + 1, parts.get(i));
            if (!after.equals(before.get(i))) {
                transaction
                        .sql()
                        .update(id.getTable())
                        .set(after)
                        .where(id.eq(after.get(id)))
                        .execute();
            }
        }
        before.subList(kept, before.size())
                .forEach(surplus -> transaction
                        .sql()
                        .deleteFrom(id.getTable())
                        .where(id.eq(surplus.get(id)))
                        .execute());
        insert(transaction, added(transaction, owner, kept, parts));
    }

    /// The parts of many new records at once.
    public void addAll(Transaction transaction, List<Long> owners, List<List<T>> parts) {
        var records = new ArrayList<R>();
        for (var i = 0; i < owners.size(); i++) {
            records.addAll(added(transaction, owners.get(i), 0, parts.get(i)));
        }
        insert(transaction, records);
    }

    private List<R> records(Reading reading, long owner) {
        return reading.sql()
                .selectFrom(id.getTable())
                .where(ownerId.eq(owner))
                .orderBy(id)
                .fetch();
    }

    private List<R> added(Transaction transaction, long owner, int kept, List<T> parts) {
        if (kept == parts.size()) {
            return List.of();
        }
        var ids = transaction.nextIds(parts.size() - kept);
        var records = new ArrayList<R>(ids.size());
        for (var i = kept; i < parts.size(); i++) {
            records.add(writer.write(ids.get(i - kept), owner, i + 1, parts.get(i)));
        }
        return records;
    }

    private void insert(Transaction transaction, List<R> records) {
        transaction.insertAll(records);
    }

    /// Makes a line of its id, its owner, its position from 1 on, and its content.
    @FunctionalInterface
    public interface Writer<T, R> {
        R write(long id, long ownerId, int position, T part);
    }
}
