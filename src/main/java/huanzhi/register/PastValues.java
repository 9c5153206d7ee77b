package huanzhi.register;

import static huanzhi.store.schema.Tables.ENTERPRISE_PAST;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import huanzhi.base.Refusal;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.EnterprisePastRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record;

/// What enterprises were before they changed.
public final class PastValues implements Repository {

    /// Of one enterprise, in the order they were noted.
    public List<PastValue> of(Reading reading, EnterpriseId id) {
        return fetch(reading, ENTERPRISE_PAST.ENTERPRISE_ID.eq(id.value())).stream()
                .map(Owned::value)
                .toList();
    }

    /// The operation of those whose operation has changed after `day`, as it was on that day.
    public Map<Long, List<PastValue>> operationsAfter(Reading reading, LocalDate day) {
        return fetch(
                        reading,
                        ENTERPRISE_PAST.HELD_UNTIL.gt(day).and(ENTERPRISE_PAST.ASPECT.eq(Aspect.OPERATION.name())))
                .stream()
                .collect(groupingBy(Owned::owner, mapping(Owned::value, toList())));
    }

    /// Notes what `now` changes of `before`: its operation as of the day it names, the rest as of today. Refuses an
    /// operation that would begin before the one it follows.
    void note(Transaction transaction, EnterpriseId id, Enterprise before, Enterprise now) {
        var rows = new ArrayList<EnterprisePastRecord>();
        for (var aspect : Aspect.values()) {
            var was = aspect.of(before);
            if (!was.isEmpty() && !was.equals(aspect.of(now))) {
                var day = aspect == Aspect.OPERATION ? operationDay(transaction, before, now) : transaction.today();
                rows.add(new EnterprisePastRecord(transaction.nextId(), id.value(), aspect.name(), was, day));
            }
        }
        transaction.insertAll(rows);
    }

    private static LocalDate operationDay(Transaction transaction, Enterprise before, Enterprise now) {
        var day = now.state().since().orElseGet(transaction::today);
        before.state().since().filter(day::isBefore).ifPresent(earlier -> {
            throw new Refusal("“" + now.name() + "”" + now.operation().label() + "自 " + day + " 起，早于它"
                    + before.operation().label() + "的 " + earlier + "，请核对生产状态的起始日期。");
        });
        return day;
    }

    private static List<Owned> fetch(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(ENTERPRISE_PAST)
                .where(condition)
                .orderBy(ENTERPRISE_PAST.ID)
                .fetch(PastValues::owned);
    }

    private static Owned owned(Record row) {
        return new Owned(
                row.get(ENTERPRISE_PAST.ENTERPRISE_ID),
                new PastValue(
                        Aspect.valueOf(row.get(ENTERPRISE_PAST.ASPECT)),
                        row.get(ENTERPRISE_PAST.CONTENT),
                        row.get(ENTERPRISE_PAST.HELD_UNTIL)));
    }

    private record Owned(long owner, PastValue value) {}
}
