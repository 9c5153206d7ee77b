package huanzhi.settings;

import static huanzhi.store.schema.Tables.SETTING;

import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import java.util.Arrays;
import java.util.Map;

/// The parameters that the bureau has set otherwise than the program comes with.
public final class Settings implements Repository {

    /// What was set, of parameters that are still asked for.
    public Map<Parameter, Setting> all(Reading reading) {
        var known = Arrays.stream(Parameter.values()).map(Parameter::name).toList();
        return reading.sql()
                .select(SETTING.NAME, SETTING.CONTENT, SETTING.CONFIRMED)
                .from(SETTING)
                .where(SETTING.NAME.in(known))
                .fetchMap(row -> Parameter.valueOf(row.value1()), row -> new Setting(row.value2(), row.value3()));
    }

    public void set(Transaction transaction, Parameter name, Setting setting) {
        var changed = transaction
                .sql()
                .update(SETTING)
                .set(SETTING.CONTENT, setting.content())
                .set(SETTING.CONFIRMED, setting.confirmed())
                .set(SETTING.VERSION, SETTING.VERSION.plus(1))
                .where(SETTING.NAME.eq(name.name()))
                .execute();
        if (changed == 0) {
            transaction
                    .sql()
                    .insertInto(SETTING, SETTING.ID, SETTING.VERSION, SETTING.NAME, SETTING.CONTENT, SETTING.CONFIRMED)
                    .values(transaction.nextId(), 1, name.name(), setting.content(), setting.confirmed())
                    .execute();
        }
    }

    /// Back to what the program comes with.
    public void reset(Transaction transaction, Parameter name) {
        transaction
                .sql()
                .deleteFrom(SETTING)
                .where(SETTING.NAME.eq(name.name()))
                .execute();
    }

    /// What the bureau wrote, and whether it is sure of it.
    public record Setting(String content, boolean confirmed) {}
}
