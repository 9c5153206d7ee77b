package huanzhi.inspection.task.ui;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.document.ui.FieldJump;
import huanzhi.document.ui.LetterStrip;
import huanzhi.document.ui.LettersOf;
import huanzhi.document.ui.PaperScreen;
import huanzhi.document.ui.Press;
import huanzhi.inspection.letter.TaskOffice;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.TaskId;
import huanzhi.sheet.ui.Desk;
import huanzhi.store.ui.RecordPages;
import huanzhi.ui.Icons;
import huanzhi.ui.Question;
import huanzhi.ui.Screen;
import huanzhi.ui.form.FormScreen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One task as a page: its form under its steps, the next things to do, and its papers.
final class TaskPage {

    private final Desk desk;
    private final Press press;
    private final TaskOffice office;
    private final RecordPages<TaskId, InspectionTask> pages;
    private final Stored<TaskId, InspectionTask> stored;
    private final FormScreen<InspectionTask> screen;
    private final LetterStrip letters;
    private final TaskHead head;

    TaskPage(
            Desk desk,
            Press press,
            TaskOffice office,
            RecordPages<TaskId, InspectionTask> pages,
            Stored<TaskId, InspectionTask> stored) {
        this.desk = desk;
        this.press = press;
        this.office = office;
        this.pages = pages;
        this.stored = stored;
        this.screen = pages.changing(stored);
        this.letters = new LetterStrip(
                desk.kit(),
                press,
                new LettersOf<>(
                        office.letters(),
                        stored.id(),
                        "检查任务 " + stored.content().number()),
                new FieldJump(desk.kit(), screen.form()));
        this.head = new TaskHead(letters.root());
    }

    Screen screen() {
        var task = stored.content();
        show(task);
        letters.load();
        screen.form().onChange(() -> screen.form().peek().ifPresent(this::show));
        head.offers("空白表", Icons.PRINT, this::fieldPack).offers("填检查单", Icons.INSPECTION, this::checklist);
        if (!task.isOver()) {
            head.offers("完成检查", Icons.DONE, this::finish);
        }
        if (!task.openProblems().isEmpty()) {
            head.offers("安排复查", Icons.CALENDAR, this::revisit);
        }
        if (!task.isOver() && task.visit().on().isEmpty()) {
            offerJoining();
        }
        return screen.head(head.root()).again(this::again);
    }

    private void show(InspectionTask task) {
        head.show(task, office.terms().publishBy(task));
    }

    private void fieldPack() {
        desk.kit()
                .tasks()
                .job("准备空白表", () -> office.fieldPack(Optional.of(stored.id())))
                .onSuccess(paper -> desk.kit().navigator().open(new PaperScreen(desk.kit(), paper, press)))
                .start();
    }

    private void checklist() {
        ifSaved(() -> desk.kit().navigator().open(new ChecklistScreen(desk.kit(), office, stored.id())));
    }

    private void finish() {
        ifSaved(() -> {
            var question = Question.of("完成检查", "检查记入台账，以后任务改了台账跟着改；可以撤销。", "完成检查");
            if (desk.kit().dialogs().confirm(question)) {
                desk.kit()
                        .tasks()
                        .job("完成检查", () -> office.service().finish(stored.id()))
                        .onSuccess(done -> again())
                        .onError(Refusal.class, screen.form()::refuse)
                        .start();
            }
        });
    }

    private void revisit() {
        ifSaved(() -> desk.kit()
                .tasks()
                .job(
                        "安排复查",
                        () -> office.service()
                                .revisit(stored.id(), desk.kit().clock().today()))
                .onSuccess(task -> pages.open(task.id()))
                .onError(Refusal.class, screen.form()::refuse)
                .start());
    }

    /// 综合查一次: names what else is pending for the enterprise, and takes it in.
    private void offerJoining() {
        desk.kit()
                .tasks()
                .job("查找同一企业的任务", () -> office.service().joinable(stored.id()))
                .onSuccess(others -> {
                    if (!others.isEmpty()) {
                        head.offers("合并查一次（" + others.size() + "）", Icons.BULK, () -> join(others));
                    }
                })
                .start();
    }

    private void join(List<Stored<TaskId, InspectionTask>> others) {
        ifSaved(() -> {
            var names = others.stream()
                    .map(each -> each.content().number() + "（"
                            + each.content().planned().day() + "）")
                    .collect(Collectors.joining("、"));
            var question = Question.of("合并查一次", "这家企业还有待检查的任务 " + names + "。合并后它们的来源和事项并入本任务，一次检查完成；可以撤销。", "合并");
            if (desk.kit().dialogs().confirm(question)) {
                desk.kit()
                        .tasks()
                        .job(
                                "合并检查任务",
                                () -> office.service()
                                        .join(
                                                stored.id(),
                                                others.stream().map(Stored::id).toList()))
                        .onSuccess(joined -> again())
                        .onError(Refusal.class, screen.form()::refuse)
                        .start();
            }
        });
    }

    private void ifSaved(Runnable action) {
        if (screen.form().isDirty()) {
            desk.kit().dialogs().tell("先保存", "任务里有还没有保存的内容，请先保存（Ctrl+S），再回来继续。");
        } else {
            action.run();
        }
    }

    /// A paper, the checklist or an undoing may have changed the task meanwhile.
    private void again() {
        letters.load();
        pages.ifChanged(stored, fresh -> desk.kit().navigator().replace(fresh));
    }
}
