package huanzhi.inspection.letter;

import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Values;
import huanzhi.law.wording.FilledWording;
import huanzhi.settings.BureauItem;
import huanzhi.settings.BureauValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Puts the passages of one form together.
final class TaskPaper {

    private static final List<Integer> WIDTHS = List.of(2, 8);

    /// Lines to be written by hand, which with the signatures fill the second page.
    private static final int ROOM = 9;

    private final TaskMatter matter;
    private final FilledWording wording;
    private final List<Block> blocks = new ArrayList<>();

    private TaskPaper(TaskMatter matter, FilledWording wording) {
        this.matter = matter;
        this.wording = wording;
    }

    static Paper of(TaskForm form, TaskMatter matter, FilledWording wording, Line number) {
        var paper = new TaskPaper(matter, wording);
        return switch (form) {
            case APPROVAL, DAILY -> paper.boxed(form);
            case NOTICE -> paper.notice(number);
            case RECORD -> paper.record();
            case CHECKLIST -> paper.checklist();
            case SKETCH -> paper.sketch();
            case PHOTOS -> paper.photos();
            case RESULT -> paper.result(number);
        };
    }

    private Paper boxed(TaskForm form) {
        title(form);
        rows(form);
        return paper(form, Layout.FORM);
    }

    private Paper notice(Line number) {
        head(TaskForm.NOTICE, number, TaskPassage.NOTICE_ADDRESSEE);
        text(
                TaskPassage.NOTICE_TEXT,
                TaskPassage.NOTICE_TEAM,
                TaskPassage.NOTICE_RIGHTS,
                TaskPassage.NOTICE_FORBIDDEN,
                TaskPassage.NOTICE_CONTACT);
        sign(TaskForm.NOTICE, "任务.通知日期");
        text(TaskPassage.NOTICE_RECEIPT);
        return paper(TaskForm.NOTICE, Layout.LETTER);
    }

    /// Signed on every page, each of which bears the two lines of the title.
    private Paper record() {
        blocks.add(
                new Block.Running(titleRows(TaskForm.RECORD), Optional.of(wording.line(TaskPassage.RECORD_EACH_PAGE))));
        title(TaskForm.RECORD);
        rows(TaskForm.RECORD);
        text(TaskPassage.RECORD_IDENTITY, TaskPassage.RECORD_RIGHTS, TaskPassage.RECORD_HEADING);
        findings();
        together(TaskPassage.RECORD_SIGNATURES);
        return paper(TaskForm.RECORD, Layout.FORM);
    }

    /// Before the visit, room to write in; nobody knows yet where the blank begins.
    private void findings() {
        if (matter.isTask(task -> task.visit().on().isPresent())) {
            blocks.addAll(Values.paragraphs(
                    "任务.检查情况", matter.ofTask(each -> each.visit().findings())));
            text(TaskPassage.RECORD_BLANK);
        } else {
            blocks.add(new Block.Blank(ROOM));
        }
    }

    private Paper checklist() {
        title(TaskForm.CHECKLIST);
        text(TaskPassage.CHECKLIST_HEAD);
        blocks.add(ChecklistTable.of(matter));
        together(TaskPassage.CHECKLIST_SIGNATURES);
        return paper(TaskForm.CHECKLIST, Layout.FORM);
    }

    /// One page for each photograph, because its fields with room for a pen fill more than half of it; without any, one
    /// to be filled in by hand.
    private Paper photos() {
        pages(
                TaskForm.PHOTOS,
                TaskPassage.PHOTO_NOT_SHOWN,
                at -> PictureFields.ofPhoto(
                        PhotoLines.of(at + 1, matter.photos().get(at), wording)),
                () -> PictureFields.ofPhoto(PhotoLines.blank(wording)));
        return paper(TaskForm.PHOTOS, Layout.FORM);
    }

    /// One page for each sketch; without any, one with a frame to draw in.
    private Paper sketch() {
        pages(
                TaskForm.SKETCH,
                TaskPassage.SKETCH_NOT_SHOWN,
                at -> PictureFields.ofSketch(wording, false),
                () -> PictureFields.ofSketch(wording, true));
        return paper(TaskForm.SKETCH, Layout.FORM);
    }

    private void pages(
            TaskForm form, TaskPassage notShown, IntFunction<Block.Table> fields, Supplier<Block.Table> blank) {
        if (matter.photos().isEmpty()) {
            title(form);
            blocks.add(blank.get());
        }
        for (var at = 0; at < matter.photos().size(); at++) {
            if (at > 0) {
                blocks.add(new Block.PageBreak());
            }
            title(form);
            matter.photos().get(at).picture().ifPresentOrElse(blocks::add, () -> text(notShown));
            blocks.add(fields.apply(at));
        }
    }

    private Paper result(Line number) {
        head(TaskForm.RESULT, number, TaskPassage.RESULT_ADDRESSEE);
        text(TaskPassage.RESULT_TEXT);
        if (matter.problems().isEmpty()) {
            text(TaskPassage.RESULT_FINE);
        } else {
            text(TaskPassage.RESULT_PROBLEMS);
            ProblemLines.of(matter.problems(), wording)
                    .forEach(each -> blocks.addAll(each.paragraphs(TaskPassage.RESULT_PROBLEM)));
            text(TaskPassage.RESULT_DEMAND);
        }
        text(TaskPassage.RESULT_RIGHTS, TaskPassage.RESULT_CONTACT);
        sign(TaskForm.RESULT, "任务.告知日期");
        text(TaskPassage.RESULT_RECEIPT);
        return paper(TaskForm.RESULT, Layout.LETTER);
    }

    private void head(TaskForm form, Line number, TaskPassage addressee) {
        title(form);
        blocks.add(new Block.Number(number));
        blocks.add(new Block.Blank(1));
        blocks.add(new Block.Addressee(wording.line(addressee)));
    }

    private void title(TaskForm form) {
        blocks.add(new Block.Title(titleRows(form)));
    }

    private List<String> titleRows(TaskForm form) {
        return List.of(matter.bureau().authorityName(), form.title());
    }

    private void rows(TaskForm form) {
        var rows = TaskPassage.of(form).stream()
                .filter(TaskPassage::isRow)
                .map(each -> new Block.Row(
                        each.height(),
                        List.of(Block.Cell.heading(each.label()), new Block.Cell(1, false, wording.lines(each)))))
                .toList();
        blocks.add(new Block.Table(WIDTHS, rows));
    }

    private void text(TaskPassage... passages) {
        for (var each : passages) {
            blocks.addAll(wording.paragraphs(each));
        }
    }

    private void together(TaskPassage passage) {
        blocks.add(new Block.Together(wording.lines(passage)));
    }

    private void sign(TaskForm form, String dayField) {
        blocks.add(new Block.Signature(
                BureauValues.of(BureauItem.AUTHORITY_NAME, matter.bureau()),
                Values.of(dayField, matter.task().flatMap(form::day)),
                true));
    }

    private Paper paper(TaskForm form, Layout layout) {
        var name = matter.ofEnterprise(each -> "（" + each.name() + "）");
        return new Paper(form.title() + name, matter.bureau().authorityName(), layout, blocks);
    }
}
