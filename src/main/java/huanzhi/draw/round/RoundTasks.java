package huanzhi.draw.round;

import static huanzhi.store.schema.Tables.DRAW_ROUND;
import static huanzhi.store.schema.Tables.DRAW_TASK;

import huanzhi.base.Stored;
import huanzhi.draw.round.RoundTask.Appointment;
import huanzhi.draw.round.RoundTask.Opening;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.DrawTaskRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;

/// The tasks of the stored draws.
public final class RoundTasks implements Repository {

    /// Those of one draw, by their numbers.
    public List<Stored<RoundTaskId, RoundTask>> of(Reading reading, RoundId round) {
        return select(reading, DRAW_TASK.ROUND_ID.eq(round.value()));
    }

    /// Opened tasks of draws that stand, at one enterprise.
    public List<Stored<RoundTaskId, RoundTask>> at(Reading reading, EnterpriseId enterprise) {
        return select(reading, DRAW_TASK.ENTERPRISE_ID.eq(enterprise.value()).and(standing()));
    }

    /// Opened tasks of draws that stand.
    List<Stored<RoundTaskId, RoundTask>> opened(Reading reading) {
        return select(reading, DRAW_TASK.OPENED_AT.isNotNull().and(standing()));
    }

    /// Opened tasks of draws that stand, for which there are no officers.
    List<Stored<RoundTaskId, RoundTask>> lackingTeam(Reading reading) {
        return select(
                reading,
                DRAW_TASK
                        .OPENED_AT
                        .isNotNull()
                        .and(DRAW_TASK.FIRST_OFFICER_ID.isNull())
                        .and(standing()));
    }

    /// Draws that stand and have a task that is not open.
    Set<RoundId> sealedRounds(Reading reading) {
        return reading.sql()
                .selectDistinct(DRAW_TASK.ROUND_ID)
                .from(DRAW_ROUND)
                .join(DRAW_TASK)
                .on(DRAW_TASK.ROUND_ID.eq(DRAW_ROUND.ID))
                .where(standing())
                .and(DRAW_TASK.OPENED_AT.isNull())
                .fetchSet(each -> new RoundId(each.value1()));
    }

    /// Unopened tasks of draws that stand, whose visit day is `day` or earlier.
    List<Stored<RoundTaskId, RoundTask>> due(Reading reading, LocalDate day) {
        return select(
                reading,
                DRAW_TASK.OPENED_AT.isNull().and(DRAW_TASK.VISIT_ON.le(day)).and(standing()));
    }

    void addAll(Transaction transaction, List<RoundTask> tasks) {
        var ids = transaction.nextIds(tasks.size()).iterator();
        transaction.insertAll(tasks.stream()
                .map(task -> record(new RoundTaskId(ids.next()), 1, task))
                .toList());
    }

    void change(Transaction transaction, Stored<RoundTaskId, RoundTask> changed) {
        var rows = transaction
                .sql()
                .update(DRAW_TASK)
                .set(record(changed.id(), changed.version() + 1, changed.content()))
                .where(DRAW_TASK.ID.eq(changed.id().value()).and(DRAW_TASK.VERSION.eq(changed.version())))
                .execute();
        requireWritten(rows, called(changed.content()));
    }

    /// A task for which nobody was left in line.
    void strikeOff(Transaction transaction, Stored<RoundTaskId, RoundTask> task) {
        var rows = transaction
                .sql()
                .deleteFrom(DRAW_TASK)
                .where(DRAW_TASK.ID.eq(task.id().value()).and(DRAW_TASK.VERSION.eq(task.version())))
                .execute();
        requireWritten(rows, called(task.content()));
    }

    private static String called(RoundTask task) {
        return "第 " + task.number() + " 项任务";
    }

    private static Condition standing() {
        return DRAW_ROUND.CANCELLED_AT.isNull();
    }

    private static List<Stored<RoundTaskId, RoundTask>> select(Reading reading, Condition condition) {
        return reading
                .sql()
                .select(DRAW_TASK.fields())
                .from(DRAW_TASK)
                .join(DRAW_ROUND)
                .on(DRAW_ROUND.ID.eq(DRAW_TASK.ROUND_ID))
                .where(condition)
                .orderBy(DRAW_TASK.ROUND_ID, DRAW_TASK.NUMBER)
                .fetchInto(DrawTaskRecord.class)
                .stream()
                .map(RoundTasks::read)
                .toList();
    }

    private static DrawTaskRecord record(RoundTaskId id, int version, RoundTask task) {
        var row = new DrawTaskRecord();
        row.setId(id.value());
        row.setVersion(version);
        row.setRoundId(task.round().value());
        row.setNumber(task.number());
        row.setCategory(task.category());
        row.setVisitOn(task.visitOn().orElse(null));
        row.setOpenedAt(task.opening().map(Opening::at).orElse(null));
        row.setOpenedBy(task.opening().map(Opening::by).orElse(""));
        row.setOpeningReason(task.opening().map(Opening::reason).orElse(""));
        row.setEnterpriseId(
                task.opening().map(open -> open.enterprise().value()).orElse(null));
        row.setAppointedBy(task.opening()
                .flatMap(Opening::appointment)
                .map(Appointment::by)
                .orElse(""));
        row.setAppointmentReason(task.opening()
                .flatMap(Opening::appointment)
                .map(Appointment::reason)
                .orElse(""));
        row.setFirstOfficerId(officer(task, 0));
        row.setSecondOfficerId(officer(task, 1));
        return row;
    }

    private static Long officer(RoundTask task, int place) {
        return task.opening().stream()
                .flatMap(open -> open.officers().stream())
                .skip(place)
                .findFirst()
                .map(OfficerId::value)
                .orElse(null);
    }

    private static Stored<RoundTaskId, RoundTask> read(DrawTaskRecord row) {
        return new Stored<>(
                new RoundTaskId(row.getId()),
                row.getVersion(),
                new RoundTask(
                        new RoundId(row.getRoundId()),
                        row.getNumber(),
                        row.getCategory(),
                        Optional.ofNullable(row.getVisitOn()),
                        Optional.ofNullable(row.getOpenedAt())
                                .map(at -> new Opening(
                                        at,
                                        row.getOpenedBy(),
                                        row.getOpeningReason(),
                                        new EnterpriseId(row.getEnterpriseId()),
                                        Stream.of(row.getFirstOfficerId(), row.getSecondOfficerId())
                                                .filter(Objects::nonNull)
                                                .map(OfficerId::new)
                                                .toList(),
                                        appointment(row)))));
    }

    private static Optional<Appointment> appointment(DrawTaskRecord row) {
        return row.getAppointedBy().isEmpty()
                ? Optional.empty()
                : Optional.of(new Appointment(row.getAppointedBy(), row.getAppointmentReason()));
    }
}
