package huanzhi.inspection.task;

import static huanzhi.store.schema.Tables.TASK_ANSWER;
import static huanzhi.store.schema.Tables.TASK_ERRAND;
import static huanzhi.store.schema.Tables.TASK_OFFICER;
import static huanzhi.store.schema.Tables.TASK_PROBLEM;

import huanzhi.officer.OfficerId;
import huanzhi.store.Reading;
import huanzhi.store.Repository;
import huanzhi.store.Transaction;
import huanzhi.store.schema.tables.records.InspectionTaskRecord;
import huanzhi.store.schema.tables.records.TaskAnswerRecord;
import huanzhi.store.schema.tables.records.TaskErrandRecord;
import huanzhi.store.schema.tables.records.TaskOfficerRecord;
import huanzhi.store.schema.tables.records.TaskProblemRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What hangs on tasks: errands, team, answers and problems, read for many tasks at once.
record TaskLines(
        Map<Long, List<Errand>> errands,
        Map<Long, List<OfficerId>> teams,
        Map<Long, List<Answer>> answers,
        Map<Long, List<Problem>> problems)
        implements Repository {

    static TaskLines of(Reading reading, Collection<Long> tasks) {
        return new TaskLines(
                reading.sql()
                        .selectFrom(TASK_ERRAND)
                        .where(TASK_ERRAND.TASK_ID.in(tasks))
                        .orderBy(TASK_ERRAND.POSITION)
                        .fetchGroups(TaskErrandRecord::getTaskId, TaskTable::errand),
                reading.sql()
                        .selectFrom(TASK_OFFICER)
                        .where(TASK_OFFICER.TASK_ID.in(tasks))
                        .orderBy(TASK_OFFICER.POSITION)
                        .fetchGroups(TaskOfficerRecord::getTaskId, each -> new OfficerId(each.getOfficerId())),
                reading.sql()
                        .selectFrom(TASK_ANSWER)
                        .where(TASK_ANSWER.TASK_ID.in(tasks))
                        .orderBy(TASK_ANSWER.ID)
                        .fetchGroups(TaskAnswerRecord::getTaskId, TaskTable::answer),
                reading.sql()
                        .selectFrom(TASK_PROBLEM)
                        .where(TASK_PROBLEM.TASK_ID.in(tasks))
                        .orderBy(TASK_PROBLEM.POSITION)
                        .fetchGroups(TaskProblemRecord::getTaskId, TaskTable::problem));
    }

    InspectionTask task(InspectionTaskRecord found) {
        var id = found.getId();
        return TaskTable.read(
                found,
                errands.get(id),
                teams.get(id),
                answers.getOrDefault(id, List.of()),
                problems.getOrDefault(id, List.of()));
    }

    static void add(Transaction transaction, long id, InspectionTask task) {
        addTeam(transaction, id, task.team());
        addErrands(transaction, id, task.errands());
        addAnswers(transaction, id, task.answers());
        addProblems(transaction, id, task.problems());
    }

    /// Writes only those kinds of lines that differ, so that history tells of nothing else.
    static void change(Transaction transaction, long id, InspectionTask before, InspectionTask after) {
        if (!before.team().equals(after.team())) {
            transaction
                    .sql()
                    .deleteFrom(TASK_OFFICER)
                    .where(TASK_OFFICER.TASK_ID.eq(id))
                    .execute();
            addTeam(transaction, id, after.team());
        }
        if (!before.errands().equals(after.errands())) {
            transaction
                    .sql()
                    .deleteFrom(TASK_ERRAND)
                    .where(TASK_ERRAND.TASK_ID.eq(id))
                    .execute();
            addErrands(transaction, id, after.errands());
        }
        if (!before.answers().equals(after.answers())) {
            transaction
                    .sql()
                    .deleteFrom(TASK_ANSWER)
                    .where(TASK_ANSWER.TASK_ID.eq(id))
                    .execute();
            addAnswers(transaction, id, after.answers());
        }
        if (!before.problems().equals(after.problems())) {
            transaction
                    .sql()
                    .deleteFrom(TASK_PROBLEM)
                    .where(TASK_PROBLEM.TASK_ID.eq(id))
                    .execute();
            addProblems(transaction, id, after.problems());
        }
    }

    static void remove(Transaction transaction, long id) {
        transaction
                .sql()
                .deleteFrom(TASK_OFFICER)
                .where(TASK_OFFICER.TASK_ID.eq(id))
                .execute();
        transaction
                .sql()
                .deleteFrom(TASK_ERRAND)
                .where(TASK_ERRAND.TASK_ID.eq(id))
                .execute();
        transaction
                .sql()
                .deleteFrom(TASK_ANSWER)
                .where(TASK_ANSWER.TASK_ID.eq(id))
                .execute();
        transaction
                .sql()
                .deleteFrom(TASK_PROBLEM)
                .where(TASK_PROBLEM.TASK_ID.eq(id))
                .execute();
    }

    private static void addTeam(Transaction transaction, long id, List<OfficerId> team) {
        transaction.insertAll(IntStream.range(0, team.size())
                .mapToObj(at -> new TaskOfficerRecord(id, team.get(at).value(), at))
                .toList());
    }

    private static void addErrands(Transaction transaction, long id, List<Errand> errands) {
        var ids = transaction.nextIds(errands.size());
        transaction.insertAll(IntStream.range(0, errands.size())
                .mapToObj(at -> TaskTable.errand(ids.get(at), id, at, errands.get(at)))
                .toList());
    }

    private static void addAnswers(Transaction transaction, long id, List<Answer> answers) {
        var ids = transaction.nextIds(answers.size());
        transaction.insertAll(IntStream.range(0, answers.size())
                .mapToObj(at -> TaskTable.answer(ids.get(at), id, answers.get(at)))
                .toList());
    }

    private static void addProblems(Transaction transaction, long id, List<Problem> problems) {
        var ids = transaction.nextIds(problems.size());
        transaction.insertAll(IntStream.range(0, problems.size())
                .mapToObj(at -> TaskTable.problem(ids.get(at), id, at, problems.get(at)))
                .toList());
    }
}
