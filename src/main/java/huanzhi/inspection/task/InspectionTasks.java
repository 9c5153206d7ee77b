package huanzhi.inspection.task;

import static huanzhi.store.schema.Tables.ENTERPRISE;
import static huanzhi.store.schema.Tables.INSPECTION_TASK;
import static huanzhi.store.schema.Tables.OFFICER;
import static huanzhi.store.schema.Tables.TASK_ERRAND;
import static huanzhi.store.schema.Tables.TASK_OFFICER;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import huanzhi.base.Stored;
import huanzhi.officer.OfficerId;
import huanzhi.register.EnterpriseId;
import huanzhi.store.NumberedRepository;
import huanzhi.store.Reading;
import huanzhi.store.References;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.InspectionTaskRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Condition;

/// The inspection tasks of the store.
public final class InspectionTasks implements NumberedRepository<TaskId, InspectionTask> {

    @Override
    public Optional<Stored<TaskId, InspectionTask>> find(Reading reading, TaskId id) {
        return fetch(reading, INSPECTION_TASK.ID.eq(id.value())).stream().findFirst();
    }

    public Optional<Stored<TaskId, InspectionTask>> find(Reading reading, String number) {
        return fetch(reading, INSPECTION_TASK.NUMBER.eq(number)).stream().findFirst();
    }

    /// Every task, by its planned day.
    public List<Stored<TaskId, InspectionTask>> all(Reading reading) {
        return fetch(reading, noCondition());
    }

    /// Those of one enterprise that nobody has gone to yet, by their planned day.
    public List<Stored<TaskId, InspectionTask>> pending(Reading reading, EnterpriseId enterprise) {
        return fetch(
                reading,
                INSPECTION_TASK
                        .ENTERPRISE_ID
                        .eq(enterprise.value())
                        .and(INSPECTION_TASK.VISITED_ON.isNull())
                        .and(INSPECTION_TASK.CLOSED_ON.isNull()));
    }

    /// The visits on `day`, as planned or as it was, in which one of `officers` has a part; not those
    /// called off.
    public List<Stored<TaskId, InspectionTask>> ofOfficers(
            Reading reading, Collection<OfficerId> officers, LocalDate day) {
        var theirs = select(TASK_OFFICER.TASK_ID)
                .from(TASK_OFFICER)
                .where(TASK_OFFICER.OFFICER_ID.in(
                        officers.stream().map(OfficerId::value).toList()));
        return fetch(
                reading,
                INSPECTION_TASK
                        .ON_SITE
                        .isTrue()
                        .and(INSPECTION_TASK
                                .VISITED_ON
                                .eq(day)
                                .or(INSPECTION_TASK
                                        .VISITED_ON
                                        .isNull()
                                        .and(INSPECTION_TASK.CLOSED_ON.isNull())
                                        .and(INSPECTION_TASK.PLANNED_ON.eq(day))))
                        .and(INSPECTION_TASK.ID.in(theirs)));
    }

    /// Those with an errand of that kind and reference, such as all tasks of one draw.
    public List<Stored<TaskId, InspectionTask>> from(Reading reading, OriginKind kind, String reference) {
        var theirs = select(TASK_ERRAND.TASK_ID)
                .from(TASK_ERRAND)
                .where(TASK_ERRAND.ORIGIN.eq(kind.name()).and(TASK_ERRAND.REFERENCE.eq(reference)));
        return fetch(reading, INSPECTION_TASK.ID.in(theirs));
    }

    /// All tasks for the list, by their planned day.
    public List<TaskRow> rows(Reading reading) {
        return rows(reading, noCondition());
    }

    /// Those of one enterprise.
    public List<TaskRow> rows(Reading reading, EnterpriseId enterprise) {
        return rows(reading, INSPECTION_TASK.ENTERPRISE_ID.eq(enterprise.value()));
    }

    @Override
    public List<String> numbers(Reading reading, String beginning) {
        return reading.sql()
                .select(INSPECTION_TASK.NUMBER)
                .from(INSPECTION_TASK)
                .where(INSPECTION_TASK.NUMBER.startsWith(beginning))
                .fetch(INSPECTION_TASK.NUMBER);
    }

    @Override
    public List<Object> likenesses(Reading reading) {
        return all(reading).stream().map(each -> each.content().likeness()).toList();
    }

    @Override
    public List<TaskId> addAll(Transaction transaction, List<InspectionTask> tasks) {
        var ids = transaction.nextIds(tasks.size());
        transaction.insertAll(IntStream.range(0, tasks.size())
                .mapToObj(at -> TaskTable.write(ids.get(at), 1, tasks.get(at)))
                .toList());
        for (var at = 0; at < tasks.size(); at++) {
            TaskLines.add(transaction, ids.get(at), tasks.get(at));
        }
        return ids.stream().map(TaskId::new).toList();
    }

    @Override
    public Stored<TaskId, InspectionTask> change(Transaction transaction, Stored<TaskId, InspectionTask> changed) {
        var id = changed.id().value();
        var version = changed.version() + 1;
        var before = find(transaction, changed.id());
        var rows = transaction
                .sql()
                .update(INSPECTION_TASK)
                .set(TaskTable.write(id, version, changed.content()))
                .where(is(changed))
                .execute();
        requireWritten(rows, name(changed.content()));
        TaskLines.change(transaction, id, before.orElseThrow().content(), changed.content());
        return new Stored<>(changed.id(), version, changed.content());
    }

    @Override
    public void remove(Transaction transaction, Stored<TaskId, InspectionTask> removed) {
        TaskLines.remove(transaction, removed.id().value());
        References.refuseRemoval(
                transaction, INSPECTION_TASK, removed.id().value(), name(removed.content()), "请先移除这些内容");
        var rows =
                transaction.sql().deleteFrom(INSPECTION_TASK).where(is(removed)).execute();
        requireWritten(rows, name(removed.content()));
    }

    private static String name(InspectionTask task) {
        return "检查任务“" + task.number() + "”";
    }

    private static Condition is(Stored<TaskId, InspectionTask> task) {
        return INSPECTION_TASK.ID.eq(task.id().value()).and(INSPECTION_TASK.VERSION.eq(task.version()));
    }

    private static List<Stored<TaskId, InspectionTask>> fetch(Reading reading, Condition condition) {
        var found = reading.sql()
                .selectFrom(INSPECTION_TASK)
                .where(condition)
                .orderBy(INSPECTION_TASK.PLANNED_ON, INSPECTION_TASK.ID)
                .fetch();
        var lines = TaskLines.of(
                reading, found.stream().map(InspectionTaskRecord::getId).toList());
        return found.stream()
                .map(each -> new Stored<>(new TaskId(each.getId()), each.getVersion(), lines.task(each)))
                .toList();
    }

    private static List<TaskRow> rows(Reading reading, Condition condition) {
        var firms = reading.sql()
                .select(ENTERPRISE.ID, ENTERPRISE.NAME, ENTERPRISE.TOWN)
                .from(ENTERPRISE)
                .fetchMap(ENTERPRISE.ID);
        var people =
                reading.sql().select(OFFICER.ID, OFFICER.NAME).from(OFFICER).fetchMap(OFFICER.ID, OFFICER.NAME);
        return fetch(reading, condition).stream()
                .map(each -> {
                    var task = each.content();
                    var firm = firms.get(task.enterprise().value());
                    return new TaskRow(
                            each.id(),
                            task,
                            firm.get(ENTERPRISE.NAME),
                            firm.get(ENTERPRISE.TOWN),
                            task.team().stream()
                                    .map(officer -> people.get(officer.value()))
                                    .toList());
                })
                .toList();
    }
}
