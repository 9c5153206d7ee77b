package huanzhi.law.limit;

import static huanzhi.store.schema.Tables.HOLIDAY;

import huanzhi.deadline.DayKind;
import huanzhi.deadline.SpecialDay;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.HolidayRecord;
import java.util.ArrayList;
import java.util.List;

/// The days off and make-up days that the bureau has imported.
public final class Holidays implements Repository {

    /// All of them, by day.
    public List<SpecialDay> all(Reading reading) {
        return reading.sql()
                .selectFrom(HOLIDAY)
                .orderBy(HOLIDAY.HELD_ON)
                .fetch(found -> new SpecialDay(found.getHeldOn(), DayKind.valueOf(found.getKind()), found.getName()));
    }

    public void addAll(Transaction transaction, List<SpecialDay> days) {
        var ids = transaction.nextIds(days.size());
        var records = new ArrayList<HolidayRecord>(days.size());
        for (var i = 0; i < days.size(); i++) {
            var day = days.get(i);
            records.add(new HolidayRecord(ids.get(i), 1, day.day(), day.kind().name(), day.name()));
        }
        transaction.insertAll(records);
    }

    /// Says otherwise of a day that is there.
    public void change(Transaction transaction, SpecialDay day) {
        transaction
                .sql()
                .update(HOLIDAY)
                .set(HOLIDAY.KIND, day.kind().name())
                .set(HOLIDAY.NAME, day.name())
                .set(HOLIDAY.VERSION, HOLIDAY.VERSION.plus(1))
                .where(HOLIDAY.HELD_ON.eq(day.day()))
                .execute();
    }
}
