package huanzhi.activity;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.sheet.ImportPreview.Accepted;
import huanzhi.sheet.ImportResult;
import huanzhi.sheet.ImportSpec;
import huanzhi.sheet.Ledger;
import huanzhi.store.Database;
import huanzhi.store.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes the ledger of activities in.
public final class ActivityLedger implements Ledger<Activity> {

    private final Database database;
    private final Activities activities;

    public ActivityLedger(Database database, Activities activities) {
        this.database = database;
        this.activities = activities;
    }

    @Override
    public ImportSpec<Activity> spec() {
        return new ActivityImport(database.read(this::known));
    }

    @Override
    public ImportResult keep(String title, List<Accepted<Activity>> rows) {
        var arrived = rows.stream().map(Accepted::content).toList();
        return database.transact(title, transaction -> {
            var known = known(transaction);
            if (arrived.stream().map(Activity::occasion).anyMatch(known::contains)) {
                throw new Refusal("要导入的活动有的在预览之后已经登记，请重新预览再导入。");
            }
            activities.addAll(transaction, arrived);
            return ImportResult.ofAdded(arrived.size());
        });
    }

    private Set<Activity.Occasion> known(Reading reading) {
        return activities.all(reading).stream()
                .map(Stored::content)
                .map(Activity::occasion)
                .collect(Collectors.toSet());
    }
}
