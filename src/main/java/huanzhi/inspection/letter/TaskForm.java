package huanzhi.inspection.letter;

import huanzhi.base.Refusal;
import huanzhi.document.issue.LetterForm;
import huanzhi.inspection.task.InspectionTask;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The forms of a task in the order of the procedure, each with the day it bears once the record has it.
enum TaskForm {
    APPROVAL(LetterForm.INSPECTION_APPROVAL, task -> task.preparation().approvedOn()),
    NOTICE(LetterForm.INSPECTION_NOTICE, task -> task.preparation().notifiedOn()),
    RECORD(LetterForm.INSPECTION_RECORD, task -> task.visit().on()),
    SKETCH(LetterForm.SITE_SKETCH, task -> task.visit().on()),
    CHECKLIST(LetterForm.INSPECTION_CHECKLIST, task -> task.visit().on()),
    DAILY(LetterForm.DAILY_RECORD, task -> task.visit().on()),
    PHOTOS(LetterForm.PHOTO_EVIDENCE, task -> task.visit().on()),
    RESULT(LetterForm.INSPECTION_RESULT, task -> task.publicity().toldOn());

    /// What is taken along into the field, in this order.
    static final List<TaskForm> FIELD_PACK = List.of(APPROVAL, NOTICE, RECORD, SKETCH, CHECKLIST);

    private final LetterForm letter;
    private final Function<InspectionTask, Optional<LocalDate>> day;

    TaskForm(LetterForm letter, Function<InspectionTask, Optional<LocalDate>> day) {
        this.letter = letter;
        this.day = day;
    }

    static TaskForm of(LetterForm letter) {
        return Arrays.stream(values())
                .filter(each -> each.letter == letter)
                .findFirst()
                .orElseThrow(() -> new Refusal("“" + letter.label() + "”不是检查任务的文书，请换一种文书。"));
    }

    LetterForm letter() {
        return letter;
    }

    String title() {
        return letter.label();
    }

    /// Where the officers sign or are announced. What a visit came to is told by the bureau, under its seal, even when
    /// a
    /// certificate has run out since.
    boolean isSignedByTeam() {
        return switch (this) {
            case APPROVAL, NOTICE, RECORD, SKETCH, CHECKLIST, DAILY, PHOTOS -> true;
            case RESULT -> false;
        };
    }

    Optional<LocalDate> day(InspectionTask task) {
        return day.apply(task);
    }
}
