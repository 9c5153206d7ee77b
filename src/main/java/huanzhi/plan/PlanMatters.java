package huanzhi.plan;

import static huanzhi.store.schema.Tables.PLAN_MATTER;
import static org.jooq.impl.DSL.noCondition;

import huanzhi.base.Stored;
import huanzhi.store.NumberedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.PlanMatterRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;

/// The matters of all plans, those of one year in the order they were entered.
public final class PlanMatters implements NumberedRepository<PlanMatterId, PlanMatter> {

    @Override
    public Optional<Stored<PlanMatterId, PlanMatter>> find(Reading reading, PlanMatterId id) {
        return fetch(reading, PLAN_MATTER.ID.eq(id.value())).stream().findFirst();
    }

    public Optional<Stored<PlanMatterId, PlanMatter>> find(Reading reading, String number) {
        return fetch(reading, PLAN_MATTER.NUMBER.eq(number)).stream().findFirst();
    }

    public List<Stored<PlanMatterId, PlanMatter>> of(Reading reading, int year) {
        return fetch(reading, PLAN_MATTER.PLAN_YEAR.eq(year));
    }

    /// The matters of all years.
    public Map<String, PlanMatterId> byNumber(Reading reading) {
        return reading.sql()
                .select(PLAN_MATTER.NUMBER, PLAN_MATTER.ID)
                .from(PLAN_MATTER)
                .fetchMap(PLAN_MATTER.NUMBER, each -> new PlanMatterId(each.value2()));
    }

    /// The years that have one, the latest first.
    public List<Integer> years(Reading reading) {
        return reading.sql()
                .selectDistinct(PLAN_MATTER.PLAN_YEAR)
                .from(PLAN_MATTER)
                .orderBy(PLAN_MATTER.PLAN_YEAR.desc())
                .fetch(PLAN_MATTER.PLAN_YEAR);
    }

    @Override
    public List<String> numbers(Reading reading, String beginning) {
        return reading.sql()
                .select(PLAN_MATTER.NUMBER)
                .from(PLAN_MATTER)
                .where(PLAN_MATTER.NUMBER.startsWith(beginning))
                .fetch(PLAN_MATTER.NUMBER);
    }

    @Override
    public Collection<?> likenesses(Reading reading) {
        return fetch(reading, noCondition()).stream()
                .map(each -> each.content().likeness())
                .toList();
    }

    @Override
    public List<PlanMatterId> addAll(Transaction transaction, List<PlanMatter> matters) {
        var ids = transaction.nextIds(matters.size());
        var records = new ArrayList<PlanMatterRecord>(matters.size());
        for (var i = 0; i < matters.size(); i++) {
            records.add(record(ids.get(i), 1, matters.get(i)));
        }
        transaction.insertAll(records);
        return ids.stream().map(PlanMatterId::new).toList();
    }

    @Override
    public Stored<PlanMatterId, PlanMatter> change(Transaction transaction, Stored<PlanMatterId, PlanMatter> changed) {
        var next = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(PLAN_MATTER)
                .set(record(changed.id().value(), next, changed.content()))
                .where(PLAN_MATTER.ID.eq(changed.id().value()).and(PLAN_MATTER.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, called(changed.content()));
        return new Stored<>(changed.id(), next, changed.content());
    }

    @Override
    public void remove(Transaction transaction, Stored<PlanMatterId, PlanMatter> removed) {
        var id = removed.id().value();
        References.refuseRemoval(transaction, PLAN_MATTER, id, called(removed.content()), "不再实施的请在计划的调整里写明原因");
        var rows = transaction
                .sql()
                .deleteFrom(PLAN_MATTER)
                .where(PLAN_MATTER.ID.eq(id).and(PLAN_MATTER.VERSION.eq(removed.version())))
                .execute();
        requireWritten(rows, called(removed.content()));
    }

    private static String called(PlanMatter matter) {
        return "检查计划“" + matter.name() + "”";
    }

    private static List<Stored<PlanMatterId, PlanMatter>> fetch(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(PLAN_MATTER)
                .where(condition)
                .orderBy(PLAN_MATTER.ID)
                .fetch(found -> new Stored<>(new PlanMatterId(found.getId()), found.getVersion(), matter(found)));
    }

    private static PlanMatter matter(PlanMatterRecord found) {
        return new PlanMatter(
                found.getNumber(),
                found.getPlanYear(),
                MatterKind.valueOf(found.getKind()),
                found.getName(),
                found.getTarget(),
                found.getContent(),
                InspectionMethod.valueOf(found.getMethod()),
                found.getRatio(),
                found.getFrequency(),
                Months.read(found.getMonths()),
                found.getLead(),
                found.getBasis(),
                Optional.ofNullable(found.getPlanned()),
                Optional.ofNullable(found.getRules()).map(RuleSets::read),
                found.getNote());
    }

    private static PlanMatterRecord record(long id, int version, PlanMatter matter) {
        return new PlanMatterRecord(
                id,
                version,
                matter.number(),
                matter.year(),
                matter.kind().name(),
                matter.name(),
                matter.target(),
                matter.content(),
                matter.method().name(),
                matter.ratio(),
                matter.frequency(),
                matter.months().written(),
                matter.lead(),
                matter.basis(),
                matter.planned().orElse(null),
                matter.rules().map(RuleSets::write).orElse(null),
                matter.note());
    }
}
