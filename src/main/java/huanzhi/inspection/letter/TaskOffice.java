package huanzhi.inspection.letter;

import huanzhi.document.issue.Letters;
import huanzhi.document.model.Paper;
import huanzhi.inspection.checklist.Checklists;
import huanzhi.inspection.task.TaskId;
import huanzhi.inspection.task.TaskService;
import huanzhi.inspection.task.TaskTerms;
import huanzhi.store.Database;
import java.util.Optional;
import java.util.function.Supplier;

/// The services that the pages and commands of tasks ask.
public record TaskOffice(
        Database database,
        TaskService service,
        Letters<TaskId> letters,
        TaskPapers papers,
        Supplier<Checklists> checklists,
        TaskTerms terms) {

    /// 空白表 for a task, or without one to be filled in wholly by hand.
    public Paper fieldPack(Optional<TaskId> task) {
        return database.read(reading -> papers.pack(reading, task)).paper();
    }
}
