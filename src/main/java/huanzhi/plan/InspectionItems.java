package huanzhi.plan;

import static huanzhi.store.schema.Tables.INSPECTION_ITEM;
import static org.jooq.impl.DSL.noCondition;

import huanzhi.base.Stored;
import huanzhi.store.CodedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.InspectionItemRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;

/// The 检查事项清单 of the bureau, in the order it was entered.
public final class InspectionItems implements CodedRepository<InspectionItemId, InspectionItem> {

    public Optional<Stored<InspectionItemId, InspectionItem>> find(Reading reading, InspectionItemId id) {
        return fetch(reading, INSPECTION_ITEM.ID.eq(id.value())).stream().findFirst();
    }

    @Override
    public Optional<Stored<InspectionItemId, InspectionItem>> findByCode(Reading reading, String name) {
        return fetch(reading, INSPECTION_ITEM.NAME.eq(name)).stream().findFirst();
    }

    @Override
    public Set<String> codes(Reading reading) {
        return reading.sql().select(INSPECTION_ITEM.NAME).from(INSPECTION_ITEM).fetchSet(INSPECTION_ITEM.NAME);
    }

    public List<Stored<InspectionItemId, InspectionItem>> all(Reading reading) {
        return fetch(reading, noCondition());
    }

    @Override
    public List<InspectionItemId> addAll(Transaction transaction, List<InspectionItem> items) {
        var ids = transaction.nextIds(items.size());
        var records = new ArrayList<InspectionItemRecord>(items.size());
        for (var i = 0; i < items.size(); i++) {
            records.add(record(ids.get(i), 1, items.get(i)));
        }
        transaction.insertAll(records);
        return ids.stream().map(InspectionItemId::new).toList();
    }

    @Override
    public Stored<InspectionItemId, InspectionItem> change(
            Transaction transaction, Stored<InspectionItemId, InspectionItem> changed) {
        var next = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(INSPECTION_ITEM)
                .set(record(changed.id().value(), next, changed.content()))
                .where(INSPECTION_ITEM.ID.eq(changed.id().value()).and(INSPECTION_ITEM.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, called(changed.content()));
        return new Stored<>(changed.id(), next, changed.content());
    }

    @Override
    public void remove(Transaction transaction, Stored<InspectionItemId, InspectionItem> removed) {
        var id = removed.id().value();
        References.refuseRemoval(transaction, INSPECTION_ITEM, id, called(removed.content()), "请先移除这些内容");
        var rows = transaction
                .sql()
                .deleteFrom(INSPECTION_ITEM)
                .where(INSPECTION_ITEM.ID.eq(id).and(INSPECTION_ITEM.VERSION.eq(removed.version())))
                .execute();
        requireWritten(rows, called(removed.content()));
    }

    private static String called(InspectionItem item) {
        return "检查事项“" + item.name() + "”";
    }

    private static List<Stored<InspectionItemId, InspectionItem>> fetch(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(INSPECTION_ITEM)
                .where(condition)
                .orderBy(INSPECTION_ITEM.ID)
                .fetch(found -> new Stored<>(
                        new InspectionItemId(found.getId()),
                        found.getVersion(),
                        new InspectionItem(
                                found.getName(),
                                found.getBasis(),
                                found.getBody(),
                                found.getDepartment(),
                                found.getTarget(),
                                found.getContent(),
                                InspectionMethod.valueOf(found.getMethod()),
                                found.getFrequency())));
    }

    private static InspectionItemRecord record(long id, int version, InspectionItem item) {
        return new InspectionItemRecord(
                id,
                version,
                item.name(),
                item.basis(),
                item.body(),
                item.department(),
                item.target(),
                item.content(),
                item.method().name(),
                item.frequency());
    }
}
