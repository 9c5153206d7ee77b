package huanzhi.activity;

import huanzhi.base.Stored;
import huanzhi.store.Database;
import java.util.List;
import java.util.Optional;

/// Looking up and keeping activities. Every change is one operation of history and undo.
public final class ActivityService {

    private final Database database;
    private final Activities activities;

    public ActivityService(Database database, Activities activities) {
        this.database = database;
        this.activities = activities;
    }

    public Optional<Stored<ActivityId, Activity>> find(ActivityId id) {
        return database.read(reading -> activities.find(reading, id));
    }

    /// All of them, the latest first.
    public List<Stored<ActivityId, Activity>> all() {
        return database.read(activities::all);
    }

    public Stored<ActivityId, Activity> add(Activity activity) {
        return database.transact("登记活动 " + activity.title(), transaction -> {
            var id = activities.addAll(transaction, List.of(activity)).getFirst();
            return new Stored<>(id, 1, activity);
        });
    }

    public Stored<ActivityId, Activity> change(Stored<ActivityId, Activity> changed) {
        return database.transact(
                "修改活动 " + changed.content().title(), transaction -> activities.change(transaction, changed));
    }

    public void remove(Stored<ActivityId, Activity> removed) {
        database.transact("删除活动 " + removed.content().title(), transaction -> {
            activities.remove(transaction, removed);
            return removed;
        });
    }
}
