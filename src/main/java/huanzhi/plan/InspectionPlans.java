package huanzhi.plan;

import static huanzhi.store.schema.Tables.INSPECTION_PLAN;
import static huanzhi.store.schema.Tables.PLAN_ADJUSTMENT;

import huanzhi.base.Stored;
import huanzhi.store.Reading;
import huanzhi.store.RecordParts;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.InspectionPlanRecord;
import huanzhi.store.schema.tables.records.PlanAdjustmentRecord;
import java.util.List;
import java.util.Optional;

/// The plans of the years; each year has one at most.
public final class InspectionPlans implements Repository {

    private static final RecordParts<Adjustment, PlanAdjustmentRecord> ADJUSTMENTS = new RecordParts<>(
            PLAN_ADJUSTMENT.ID,
            PLAN_ADJUSTMENT.PLAN_ID,
            line -> new Adjustment(line.getAdjustedOn(), line.getContent(), line.getReason()),
            (id, owner, position, adjustment) -> new PlanAdjustmentRecord(
                    id, owner, adjustment.adjustedOn(), adjustment.content(), adjustment.reason()));

    public Optional<Stored<InspectionPlanId, InspectionPlan>> of(Reading reading, int year) {
        return reading.sql()
                .selectFrom(INSPECTION_PLAN)
                .where(INSPECTION_PLAN.PLAN_YEAR.eq(year))
                .fetchOptional(found ->
                        new Stored<>(new InspectionPlanId(found.getId()), found.getVersion(), plan(reading, found)));
    }

    /// The years that have one, the latest first.
    public List<Integer> years(Reading reading) {
        return reading.sql()
                .select(INSPECTION_PLAN.PLAN_YEAR)
                .from(INSPECTION_PLAN)
                .orderBy(INSPECTION_PLAN.PLAN_YEAR.desc())
                .fetch(INSPECTION_PLAN.PLAN_YEAR);
    }

    public Stored<InspectionPlanId, InspectionPlan> add(Transaction transaction, InspectionPlan plan) {
        var id = transaction.nextId();
        transaction.insertAll(List.of(record(id, 1, plan)));
        ADJUSTMENTS.change(transaction, id, plan.adjustments());
        return new Stored<>(new InspectionPlanId(id), 1, plan);
    }

    public Stored<InspectionPlanId, InspectionPlan> change(
            Transaction transaction, Stored<InspectionPlanId, InspectionPlan> changed) {
        var id = changed.id().value();
        var next = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(INSPECTION_PLAN)
                .set(record(id, next, changed.content()))
                .where(INSPECTION_PLAN.ID.eq(id).and(INSPECTION_PLAN.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, changed.content().year() + " 年检查计划");
        ADJUSTMENTS.change(transaction, id, changed.content().adjustments());
        return new Stored<>(changed.id(), next, changed.content());
    }

    private static InspectionPlan plan(Reading reading, InspectionPlanRecord found) {
        return new InspectionPlan(
                found.getPlanYear(),
                found.getNumber(),
                found.getApprover(),
                Optional.ofNullable(found.getApprovedOn()),
                Optional.ofNullable(found.getFiledJusticeOn()),
                Optional.ofNullable(found.getFiledSuperiorOn()),
                Optional.ofNullable(found.getPublishedOn()),
                found.getPublishedAt(),
                ADJUSTMENTS.of(reading, found.getId()),
                found.getNote());
    }

    private static InspectionPlanRecord record(long id, int version, InspectionPlan plan) {
        return new InspectionPlanRecord(
                id,
                version,
                plan.year(),
                plan.number(),
                plan.approver(),
                plan.approvedOn().orElse(null),
                plan.filedWithJusticeOn().orElse(null),
                plan.filedWithSuperiorOn().orElse(null),
                plan.publishedOn().orElse(null),
                plan.publishedAt(),
                plan.note());
    }
}
