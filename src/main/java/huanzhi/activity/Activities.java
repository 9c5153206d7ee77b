package huanzhi.activity;

import static huanzhi.store.schema.Tables.ACTIVITY;

import huanzhi.base.Stored;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.ActivityRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/// The activities of the store.
public final class Activities implements Repository {

    public Optional<Stored<ActivityId, Activity>> find(Reading reading, ActivityId id) {
        return reading.sql()
                .selectFrom(ACTIVITY)
                .where(ACTIVITY.ID.eq(id.value()))
                .fetchOptional()
                .map(Activities::stored);
    }

    /// All of them, the latest first.
    public List<Stored<ActivityId, Activity>> all(Reading reading) {
        return reading.sql()
                .selectFrom(ACTIVITY)
                .orderBy(ACTIVITY.HELD_ON.desc(), ACTIVITY.ID.desc())
                .fetch(Activities::stored);
    }

    public List<ActivityId> addAll(Transaction transaction, List<Activity> activities) {
        var ids = transaction.nextIds(activities.size());
        var records = new ArrayList<ActivityRecord>(activities.size());
        for (var i = 0; i < activities.size(); i++) {
            records.add(record(ids.get(i), 1, activities.get(i)));
        }
        transaction.insertAll(records);
        return ids.stream().map(ActivityId::new).toList();
    }

    /// The record as it is stored now; refused if it was changed since `changed` was read.
    public Stored<ActivityId, Activity> change(Transaction transaction, Stored<ActivityId, Activity> changed) {
        var version = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(ACTIVITY)
                .set(record(changed.id().value(), version, changed.content()))
                .where(readAs(changed))
                .execute();
        requireWritten(rows, name(changed.content()));
        return new Stored<>(changed.id(), version, changed.content());
    }

    /// Refused if the record was changed since `removed` was read.
    public void remove(Transaction transaction, Stored<ActivityId, Activity> removed) {
        var id = removed.id().value();
        References.refuseRemoval(transaction, ACTIVITY, id, name(removed.content()), "请先移除这些内容");
        var rows = transaction.sql().deleteFrom(ACTIVITY).where(readAs(removed)).execute();
        requireWritten(rows, name(removed.content()));
    }

    private static Condition readAs(Stored<ActivityId, Activity> read) {
        return ACTIVITY.ID.eq(read.id().value()).and(ACTIVITY.VERSION.eq(read.version()));
    }

    private static String name(Activity activity) {
        return "活动“" + activity.title() + "”";
    }

    private static Stored<ActivityId, Activity> stored(ActivityRecord found) {
        var activity = new Activity(
                ActivityKind.valueOf(found.getKind()),
                found.getTitle(),
                found.getHeldOn(),
                Audience.valueOf(found.getAudience()),
                found.getPlace(),
                found.getAttendees(),
                found.getCopies(),
                found.getConsultations(),
                found.getNote());
        return new Stored<>(new ActivityId(found.getId()), found.getVersion(), activity);
    }

    private static ActivityRecord record(long id, int version, Activity activity) {
        return new ActivityRecord(
                id,
                version,
                activity.kind().name(),
                activity.title(),
                activity.heldOn(),
                activity.audience().name(),
                activity.place(),
                activity.attendees(),
                activity.copies(),
                activity.consultations(),
                activity.note());
    }
}
