package huanzhi.draw.round;

import static huanzhi.store.schema.Tables.DRAW_ROUND;
import static huanzhi.store.schema.Tables.DRAW_TASK;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.when;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.draw.Commitment;
import huanzhi.plan.PlanMatterId;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.DrawRoundRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;

/// The stored draws. None is ever removed.
public final class Rounds implements Repository {

    public Optional<Stored<RoundId, Round>> find(Reading reading, RoundId id) {
        return select(reading, DRAW_ROUND.ID.eq(id.value())).stream().findFirst();
    }

    public Optional<Stored<RoundId, Round>> find(Reading reading, String number) {
        return select(reading, DRAW_ROUND.NUMBER.eq(number)).stream().findFirst();
    }

    Stored<RoundId, Round> require(Reading reading, RoundId id) {
        return find(reading, id).orElseThrow(() -> new Refusal("这次抽取不存在，请重新打开列表。"));
    }

    /// All draws, the oldest first.
    public List<Stored<RoundId, Round>> all(Reading reading) {
        return select(reading, noCondition());
    }

    /// Those that stand and were drawn from, the oldest first.
    List<Stored<RoundId, Round>> drawn(Reading reading) {
        return select(reading, DRAW_ROUND.REVEALED_AT.isNotNull().and(DRAW_ROUND.CANCELLED_AT.isNull()));
    }

    /// Those for `period` or a part of it, or for a period it is a part of; cancelled ones among them.
    public List<Stored<RoundId, Round>> overlapping(Reading reading, DrawPeriod period) {
        var quarter = period.quarter() == 0 ? noCondition() : DRAW_ROUND.PERIOD_QUARTER.in(0, period.quarter());
        return select(reading, DRAW_ROUND.PERIOD_YEAR.eq(period.year()).and(quarter));
    }

    List<String> numbers(Reading reading, String beginning) {
        return reading.sql()
                .select(DRAW_ROUND.NUMBER)
                .from(DRAW_ROUND)
                .where(DRAW_ROUND.NUMBER.startsWith(beginning))
                .fetch(DRAW_ROUND.NUMBER);
    }

    /// All draws for the list, the latest first.
    public List<RoundRow> rows(Reading reading) {
        var tasks = count();
        var dispatched = count(DRAW_TASK.VISIT_ON);
        var opened = count(DRAW_TASK.OPENED_AT);
        var next = min(when(DRAW_TASK.OPENED_AT.isNull(), DRAW_TASK.VISIT_ON));
        var counts = reading.sql()
                .select(DRAW_TASK.ROUND_ID, tasks, dispatched, opened, next)
                .from(DRAW_TASK)
                .groupBy(DRAW_TASK.ROUND_ID)
                .fetchMap(DRAW_TASK.ROUND_ID);
        return all(reading).reversed().stream()
                .map(each -> Optional.ofNullable(counts.get(each.id().value()))
                        .map(found -> new RoundRow(
                                each.id(),
                                each.content(),
                                found.get(tasks),
                                found.get(dispatched),
                                found.get(opened),
                                Optional.ofNullable(found.get(next))))
                        .orElseGet(() -> new RoundRow(each.id(), each.content(), 0, 0, 0, Optional.empty())))
                .toList();
    }

    RoundId add(Transaction transaction, Round round) {
        var id = new RoundId(transaction.nextId());
        transaction.sql().insertInto(DRAW_ROUND).set(record(id, 1, round)).execute();
        return id;
    }

    /// Writes down the drawing or the cancelling; refused if either was done since `changed` was read.
    Stored<RoundId, Round> change(Transaction transaction, Stored<RoundId, Round> changed) {
        var next = changed.version() + 1;
        var rows = transaction
                .sql()
                .update(DRAW_ROUND)
                .set(record(changed.id(), next, changed.content()))
                .where(DRAW_ROUND.ID.eq(changed.id().value()).and(DRAW_ROUND.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, changed.content().called());
        return new Stored<>(changed.id(), next, changed.content());
    }

    private static List<Stored<RoundId, Round>> select(Reading reading, Condition condition) {
        return reading.sql()
                .selectFrom(DRAW_ROUND)
                .where(condition)
                .orderBy(DRAW_ROUND.ID)
                .fetch(Rounds::read);
    }

    private static DrawRoundRecord record(RoundId id, int version, Round round) {
        var row = new DrawRoundRecord();
        row.setId(id.value());
        row.setVersion(version);
        row.setNumber(round.number());
        row.setMatterId(round.matter().map(PlanMatterId::value).orElse(null));
        row.setTitle(round.title());
        row.setPeriodYear(round.period().year());
        row.setPeriodQuarter(round.period().quarter());
        row.setOperator(round.operator());
        row.setSupervisor(round.supervisor());
        row.setAgainReason(round.againReason());
        row.setFrozenAt(round.frozenAt());
        row.setPoolDigest(round.commitment().pool());
        row.setOfficersDigest(round.commitment().officers());
        row.setRulesDigest(round.commitment().rules());
        row.setSecretDigest(round.commitment().secret());
        row.setNumberSource(round.numberSource());
        row.setPasswordSalt(round.keeping().passwordSalt());
        row.setLockKey(round.keeping().lockKey());
        row.setFrozenHash(round.keeping().frozenHash());
        row.setPublicNumber(round.reveal().map(Round.Reveal::publicNumber).orElse(""));
        row.setRevealedAt(round.reveal().map(Round.Reveal::at).orElse(null));
        row.setRecordDigest(round.reveal().map(Round.Reveal::recordDigest).orElse(""));
        row.setRecordHash(round.reveal().map(Round.Reveal::recordHash).orElse(""));
        row.setCancelledAt(round.cancellation().map(Round.Cancellation::at).orElse(null));
        row.setCancelledBy(round.cancellation().map(Round.Cancellation::by).orElse(""));
        row.setCancelReason(round.cancellation().map(Round.Cancellation::reason).orElse(""));
        return row;
    }

    private static Stored<RoundId, Round> read(DrawRoundRecord row) {
        return new Stored<>(
                new RoundId(row.getId()),
                row.getVersion(),
                new Round(
                        row.getNumber(),
                        Optional.ofNullable(row.getMatterId()).map(PlanMatterId::new),
                        row.getTitle(),
                        new DrawPeriod(row.getPeriodYear(), row.getPeriodQuarter()),
                        row.getOperator(),
                        row.getSupervisor(),
                        row.getAgainReason(),
                        row.getFrozenAt(),
                        new Commitment(
                                row.getPoolDigest(),
                                row.getOfficersDigest(),
                                row.getRulesDigest(),
                                row.getSecretDigest()),
                        row.getNumberSource(),
                        new Round.Keeping(row.getFrozenHash(), row.getLockKey(), row.getPasswordSalt()),
                        Optional.ofNullable(row.getRevealedAt())
                                .map(at -> new Round.Reveal(
                                        at, row.getPublicNumber(), row.getRecordDigest(), row.getRecordHash())),
                        Optional.ofNullable(row.getCancelledAt())
                                .map(at -> new Round.Cancellation(at, row.getCancelledBy(), row.getCancelReason()))));
    }
}
