package huanzhi.inspection.task;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.inspection.Inspection;
import huanzhi.inspection.InspectionId;
import huanzhi.inspection.Inspections;
import huanzhi.register.EnterpriseId;
import huanzhi.store.Database;
import huanzhi.store.NumberedRecords;
import huanzhi.store.Reading;
import huanzhi.store.Transaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What is done with tasks beyond adding one: taking in a draw, joining, finishing, re-visiting.
///
/// Each is one operation of history and undo. A finished task and its line in the ledger change together.
public final class TaskService {

    private final Database database;
    private final InspectionTasks tasks;
    private final NumberedRecords<TaskId, InspectionTask> records;
    private final Inspections inspections;
    private final NumberedRecords<InspectionId, Inspection> ledger;

    public TaskService(
            Database database,
            InspectionTasks tasks,
            NumberedRecords<TaskId, InspectionTask> records,
            Inspections inspections,
            NumberedRecords<InspectionId, Inspection> ledger) {
        this.database = database;
        this.tasks = tasks;
        this.records = records;
        this.inspections = inspections;
        this.ledger = ledger;
    }

    public Optional<Stored<TaskId, InspectionTask>> find(TaskId id) {
        return database.read(reading -> tasks.find(reading, id));
    }

    public Optional<Stored<TaskId, InspectionTask>> numbered(String number) {
        return database.read(reading -> tasks.find(reading, number));
    }

    public List<TaskRow> rows() {
        return database.read(tasks::rows);
    }

    public Stored<TaskId, InspectionTask> add(InspectionTask task) {
        return records.add(task);
    }

    /// A line of a draw becomes a task as a part of `transaction`; what the draw settled is not asked again.
    ///
    /// The same draw and line again means that it was drawn anew: the task gives way to it, unless it was
    /// visited. A line without two officers cannot be a task yet; officers whom the head appointed instead keep the
    /// rules of any task.
    public Optional<Stored<TaskId, InspectionTask>> take(Transaction transaction, DrawnVisit drawn) {
        var earlier = taken(transaction, drawn);
        earlier.ifPresent(task -> {
            refuseVisited(task.content(), drawn);
            tasks.remove(transaction, task);
        });
        if (!drawn.hasTeam()) {
            return Optional.empty();
        }
        return Optional.of(
                drawn.appointment().isPresent()
                        ? records.add(transaction, drawn.asTask())
                        : records.adopt(transaction, drawn.asTask()));
    }

    /// As [#take(Transaction, DrawnVisit)] of several, as an operation of its own; how many became tasks.
    public int take(List<DrawnVisit> drawn) {
        return database.transact("派发抽取任务 " + drawn.size() + " 项", transaction -> (int) drawn.stream()
                .filter(each -> take(transaction, each).isPresent())
                .count());
    }

    /// The other tasks of the same enterprise that could be done on the same visit, by their planned day.
    public List<Stored<TaskId, InspectionTask>> joinable(TaskId id) {
        return database.read(reading -> {
            var task = required(reading, id).content();
            return tasks.pending(reading, task.enterprise()).stream()
                    .filter(other -> !other.id().equals(id) && other.content().onSite() == task.onSite())
                    .toList();
        });
    }

    /// Takes the errands of `others` into this task, so that one visit does for all (综合查一次); the others go.
    public Stored<TaskId, InspectionTask> join(TaskId id, List<TaskId> others) {
        return database.transact("合并检查任务", transaction -> {
            var joined = required(transaction, id);
            for (var each : others) {
                var other = required(transaction, each);
                refuseUnlikely(joined.content(), other.content());
                tasks.remove(transaction, other);
                joined = tasks.change(
                        transaction,
                        new Stored<>(
                                joined.id(),
                                joined.version(),
                                joined.content().joined(other.content().errands())));
            }
            return joined;
        });
    }

    /// The task as it is stored now; its line in the ledger, where it has one, follows.
    public Stored<TaskId, InspectionTask> change(Stored<TaskId, InspectionTask> changed) {
        return database.transact("修改检查任务 " + changed.content().number(), transaction -> change(transaction, changed));
    }

    public void remove(Stored<TaskId, InspectionTask> removed) {
        records.remove(removed);
    }

    /// The visit was made: writes it into the ledger of inspections; refuses while something is missing.
    ///
    /// A re-visit that found nothing ends the open problems of the task it was about.
    public Stored<TaskId, InspectionTask> finish(TaskId id) {
        return database.transact("完成检查任务", transaction -> {
            var stored = required(transaction, id);
            var line = LedgerLine.of(stored.content());
            var entered = ledger.add(transaction, line);
            var finished = records.change(
                    transaction,
                    new Stored<>(id, stored.version(), stored.content().entered(entered.id())));
            if (finished.content().problems().isEmpty()) {
                mend(transaction, finished.content());
            }
            return finished;
        });
    }

    /// A new task to see whether the open problems are mended, planned for the day after the last of their limits, or
    /// for `today` where that has passed.
    public Stored<TaskId, InspectionTask> revisit(TaskId id, LocalDate today) {
        var task = database.read(reading -> required(reading, id)).content();
        var open = task.openProblems();
        if (open.isEmpty()) {
            throw new Refusal("检查任务 " + task.number() + " 没有待整改的问题，不需要复查，请核对。");
        }
        var due = open.stream().flatMap(each -> each.dueOn().stream()).max(Comparator.naturalOrder());
        var day = due.map(last -> last.plusDays(1)).filter(today::isBefore).orElse(today);
        var matter =
                "复查：" + String.join("；", open.stream().map(Problem::content).toList());
        return add(InspectionTask.of(
                task.enterprise(),
                List.of(new Errand(
                        new Origin.Revisit(task.number()), matter.substring(0, Math.min(matter.length(), 500)))),
                task.onSite(),
                Schedule.on(day),
                task.team()));
    }

    /// Refuses a problem that is not open any more, such as one that became a case on another page.
    public void prosecutable(TaskId id, Problem problem) {
        database.read(reading -> required(reading, id)).content().outcome().requireOpen(problem);
    }

    /// The problem became a case, once.
    public Stored<TaskId, InspectionTask> prosecuted(TaskId id, Problem problem, Fate.Prosecuted end) {
        return database.transact("问题转立案 " + end.caseNumber(), transaction -> {
            var stored = required(transaction, id);
            stored.content().outcome().requireOpen(problem);
            var problems = new ArrayList<>(stored.content().problems());
            problems.set(problems.indexOf(problem), problem.ended(end));
            return change(
                    transaction,
                    new Stored<>(id, stored.version(), stored.content().withProblems(problems)));
        });
    }

    /// What is pending for an enterprise, for whoever plans another visit.
    public List<Stored<TaskId, InspectionTask>> pending(EnterpriseId enterprise) {
        return database.read(reading -> tasks.pending(reading, enterprise));
    }

    private Stored<TaskId, InspectionTask> change(Transaction transaction, Stored<TaskId, InspectionTask> changed) {
        var stored = records.change(transaction, changed);
        follow(transaction, stored.content());
        return stored;
    }

    private void mend(Transaction transaction, InspectionTask revisit) {
        var day = revisit.visit().on().orElseThrow();
        for (var errand : revisit.errands()) {
            if (errand.origin() instanceof Origin.Revisit(var number)) {
                tasks.find(transaction, number).ifPresent(earlier -> {
                    var task = earlier.content();
                    var mended = task.withProblems(task.problems().stream()
                            .map(each ->
                                    each.isOpen() ? each.ended(new Fate.Fixed(day, "复查 " + revisit.number())) : each)
                            .toList());
                    tasks.change(transaction, new Stored<>(earlier.id(), earlier.version(), mended));
                    follow(transaction, mended);
                });
            }
        }
    }

    private void follow(Transaction transaction, InspectionTask task) {
        task.inspection().flatMap(line -> inspections.find(transaction, line)).ifPresent(line -> {
            var after = LedgerLine.of(task).numbered(line.content().number());
            if (!after.equals(line.content())) {
                ledger.change(transaction, new Stored<>(line.id(), line.version(), after));
            }
        });
    }

    private Optional<Stored<TaskId, InspectionTask>> taken(Reading reading, DrawnVisit drawn) {
        return tasks.from(reading, OriginKind.DRAWN, drawn.draw()).stream()
                .filter(task -> task.content().errands().stream()
                        .anyMatch(each -> each.origin().drawTask() == drawn.task()))
                .findFirst();
    }

    private static void refuseVisited(InspectionTask task, DrawnVisit drawn) {
        if (task.visit().on().isPresent() || task.errands().size() > 1) {
            throw new Refusal("抽取 " + drawn.draw() + " 第 " + drawn.task() + " 项的检查任务 " + task.number()
                    + " 已经检查或者已经合并，不能换成新抽的，请先在任务中处理。");
        }
    }

    private static void refuseUnlikely(InspectionTask task, InspectionTask other) {
        if (!other.enterprise().equals(task.enterprise()) || other.onSite() != task.onSite()) {
            throw new Refusal("检查任务 " + other.number() + " 不是同一家企业的同一种检查，不能合并，请重新选择。");
        }
        if (other.visit().on().isPresent() || task.visit().on().isPresent()) {
            throw new Refusal("检查任务 " + task.number() + " 和 " + other.number() + " 中有已经检查过的，不能合并，请重新选择。");
        }
    }

    private Stored<TaskId, InspectionTask> required(Reading reading, TaskId id) {
        return tasks.find(reading, id).orElseThrow(() -> new Refusal("这项检查任务已经不在了，请重新打开任务列表。"));
    }
}
