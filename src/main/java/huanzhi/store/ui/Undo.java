package huanzhi.store.ui;

import huanzhi.store.Database;
import huanzhi.store.journal.Operation;
import huanzhi.ui.Icons;
import huanzhi.ui.Kit;
import huanzhi.ui.Notice;

/// Offers to take back what was saved last.
public final class Undo {

    private final Kit kit;
    private final Database database;

    public Undo(Kit kit, Database database) {
        this.kit = kit;
        this.database = database;
    }

    /// To be called right after the operation, while it is the latest; offers nothing where it was saved for good.
    public void offer(String sentence) {
        kit.tasks()
                .job("查找操作", database::undoable)
                .onSuccess(latest -> latest.ifPresent(operation ->
                        kit.navigator().offer(new Notice(sentence, "撤销", Icons.UNDO, () -> undo(operation)))))
                .start();
    }

    private void undo(Operation operation) {
        kit.tasks()
                .job("撤销 " + operation.title(), () -> database.undo(operation.sequence()))
                .onSuccess(undone -> kit.navigator().refresh())
                .start();
    }
}
