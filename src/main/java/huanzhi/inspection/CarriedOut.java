package huanzhi.inspection;

import static huanzhi.store.schema.Tables.INSPECTION_MATTER;
import static org.jooq.impl.DSL.noCondition;

import huanzhi.plan.PlanMatterId;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.InspectionMatterRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;

/// Which matters of the plan the inspections carry out, as it is stored.
final class CarriedOut implements Repository {

    private CarriedOut() {}

    static List<PlanMatterId> by(Reading reading, long inspection) {
        return fetch(reading, INSPECTION_MATTER.INSPECTION_ID.eq(inspection)).getOrDefault(inspection, List.of());
    }

    static Map<Long, List<PlanMatterId>> all(Reading reading) {
        return fetch(reading, noCondition());
    }

    static Stream<InspectionMatterRecord> records(long inspection, List<PlanMatterId> matters) {
        return matters.stream().map(matter -> new InspectionMatterRecord(inspection, matter.value()));
    }

    /// Writes only what differs, so that history tells of nothing else.
    static void change(Transaction transaction, long inspection, List<PlanMatterId> matters) {
        var before = new HashSet<>(by(transaction, inspection));
        var gone = new HashSet<>(before);
        matters.forEach(gone::remove);
        transaction
                .sql()
                .deleteFrom(INSPECTION_MATTER)
                .where(INSPECTION_MATTER
                        .INSPECTION_ID
                        .eq(inspection)
                        .and(INSPECTION_MATTER.MATTER_ID.in(
                                gone.stream().map(PlanMatterId::value).toList())))
                .execute();
        transaction.insertAll(records(
                        inspection,
                        matters.stream()
                                .filter(matter -> !before.contains(matter))
                                .toList())
                .toList());
    }

    static void remove(Transaction transaction, long inspection) {
        change(transaction, inspection, List.of());
    }

    private static Map<Long, List<PlanMatterId>> fetch(Reading reading, Condition condition) {
        return reading.sql()
                .select(INSPECTION_MATTER.INSPECTION_ID, INSPECTION_MATTER.MATTER_ID)
                .from(INSPECTION_MATTER)
                .where(condition)
                .fetchGroups(INSPECTION_MATTER.INSPECTION_ID, each -> new PlanMatterId(each.value2()));
    }
}
