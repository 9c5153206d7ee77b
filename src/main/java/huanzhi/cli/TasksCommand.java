package huanzhi.cli;

import huanzhi.inspection.task.Problem;
import huanzhi.inspection.task.TaskRow;
import huanzhi.inspection.task.TaskStatus;
import huanzhi.inspection.task.TaskStep;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The inspection tasks that are not closed yet, or only those that want attention now.
@Command(name = "tasks", description = "列出没有办结的检查任务、待整改的问题和公示期限")
final class TasksCommand extends OfficeCommand {

    private static final Set<TaskStatus> DUE = EnumSet.of(TaskStatus.TODAY, TaskStatus.THIS_WEEK, TaskStatus.OVERDUE);

    @Option(names = "--due", description = "只列今天、本周和逾期的")
    private boolean due;

    TasksCommand(Offices offices) {
        super(offices);
    }

    @Override
    Answer answer(Office office) {
        var rows = office.tasks().service().rows().stream()
                .filter(row -> row.status(today()) != TaskStatus.CLOSED)
                .filter(row -> !due || isDue(office, row))
                .toList();
        var sentences = rows.isEmpty()
                ? List.of(due ? "没有到期的检查任务。" : "没有待办的检查任务。")
                : rows.stream().map(this::sentence).toList();
        return new Answer(
                sentences,
                Map.of("tasks", rows.stream().map(row -> data(office, row)).toList()));
    }

    /// A result that is to be published by today is due too.
    private boolean isDue(Office office, TaskRow row) {
        var task = row.task();
        return DUE.contains(row.status(today()))
                || task.publicity().publishedOn().isEmpty()
                        && office.tasks()
                                .terms()
                                .publishBy(task)
                                .filter(day -> !day.isAfter(today()))
                                .isPresent();
    }

    private String sentence(TaskRow row) {
        var task = row.task();
        var open = task.openProblems().size();
        return "%s %s %s %s（%s，%s）%s%s"
                .formatted(
                        row.number(),
                        task.when().text(),
                        row.enterprise(),
                        row.team(),
                        task.onSite() ? "现场" : "非现场",
                        row.status(today()).label(),
                        TaskStep.next(task).map(step -> " 下一步 " + step.label()).orElse(""),
                        open == 0
                                ? ""
                                : "，待整改 " + open + " 个"
                                        + row.nextDue()
                                                .map(day -> "，最近期限 " + day)
                                                .orElse(""));
    }

    private Map<String, ?> data(Office office, TaskRow row) {
        var task = row.task();
        var data = new LinkedHashMap<String, Object>();
        data.put("number", row.number());
        data.put("enterprise", row.enterprise());
        data.put("plannedOn", task.planned().day().toString());
        data.put("onSite", task.onSite());
        data.put("officers", row.officers());
        data.put(
                "origins",
                task.errands().stream().map(each -> each.origin().text()).toList());
        data.put("status", row.status(today()).label());
        data.put("next", TaskStep.next(task).map(TaskStep::label).orElse(""));
        data.put(
                "publishBy",
                office.tasks().terms().publishBy(task).map(Object::toString).orElse(""));
        data.put("problems", task.problems().stream().map(TasksCommand::data).toList());
        return data;
    }

    private static Map<String, ?> data(Problem problem) {
        return Map.of(
                "content", problem.content(),
                "dueOn", problem.dueOn().map(Object::toString).orElse(""),
                "state", problem.fate().kind().label());
    }
}
