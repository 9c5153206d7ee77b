package huanzhi.inspection.letter;

import huanzhi.base.Clock;
import huanzhi.base.RecordKey;
import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.document.issue.Draft;
import huanzhi.document.issue.Drafting;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.issue.Subject;
import huanzhi.inspection.checklist.Checklists;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.InspectionTasks;
import huanzhi.inspection.task.TaskId;
import huanzhi.inspection.task.VisitCap;
import huanzhi.inspection.task.VisitCap.Allowance;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.officer.CertifiedSigners;
import huanzhi.officer.Officers;
import huanzhi.register.Enterprises;
import huanzhi.settings.BureauIdentity;
import huanzhi.settings.Bureaus;
import huanzhi.store.AttachmentService;
import huanzhi.store.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// How the papers of tasks are made from what the store, the law and the wording say at one moment.
public final class TaskPapers implements Drafting<TaskId> {

    static final String TABLE = "inspection_task";

    private final InspectionTasks tasks = new InspectionTasks();
    private final Enterprises enterprises = new Enterprises();
    private final Officers officers = new Officers();
    private final Bureaus bureaus = new Bureaus();
    private final TaskWording wording;
    private final LawLibrary law;
    private final Supplier<Checklists> checklists;
    private final VisitCap cap;
    private final Photos photos;
    private final Clock clock;

    /// Refuses wording files that do not fit their forms.
    public TaskPapers(
            LawFiles files,
            LawLibrary law,
            Supplier<Checklists> checklists,
            VisitCap cap,
            AttachmentService attachments,
            Clock clock) {
        this.wording = new TaskWording(files);
        this.law = law;
        this.checklists = checklists;
        this.cap = cap;
        this.photos = new Photos(attachments);
        this.clock = clock;
    }

    @Override
    public List<LetterForm> forms() {
        return Arrays.stream(TaskForm.values()).map(TaskForm::letter).toList();
    }

    @Override
    public Subject subject(TaskId id) {
        return new Subject(TABLE, id.value());
    }

    /// A certificate may have run out or been corrected since the task was saved; a picture may not print.
    @Override
    public List<String> objections(Reading reading, LetterForm letter, TaskId id) {
        var form = TaskForm.of(letter);
        var task = required(reading, id);
        var uncertified = form.isSignedByTeam()
                ? CertifiedSigners.missing(reading, task.team(), "执法人员", day(form, task))
                : Stream.<String>empty();
        var unprinted =
                pictures(form, new RecordKey(TABLE, id.value())).stream().flatMap(each -> each.objection().stream());
        return Stream.concat(uncertified, unprinted).toList();
    }

    @Override
    public Draft draft(Reading reading, LetterForm letter, TaskId id) {
        var form = TaskForm.of(letter);
        var task = required(reading, id);
        var day = day(form, task);
        var matter = matter(reading, task, day, pictures(form, new RecordKey(TABLE, id.value())));
        var filled = wording.fill(form, matter, day);
        return new Draft(
                letter,
                subject(id),
                matter.bureau().authorityCode(),
                day,
                "",
                List.of(),
                number -> TaskPaper.of(form, matter, filled, number),
                wording.version(form, day),
                law.version(),
                Map.of());
    }

    private List<Photo> pictures(TaskForm form, RecordKey task) {
        return switch (form) {
            case PHOTOS -> photos.of(task);
            case SKETCH -> photos.sketches(task);
            case APPROVAL, NOTICE, RECORD, CHECKLIST, DAILY, RESULT -> List.of();
        };
    }

    /// A paper that does not say its day is drawn up today, but not by law that the visit did not know.
    private LocalDate day(TaskForm form, InspectionTask task) {
        var today = clock.today();
        var planned = task.planned().day();
        return form.day(task).orElse(planned.isBefore(today) ? planned : today);
    }

    /// What is taken along: for a task with all that is known of it, without one to be filled in by hand.
    FieldPack pack(Reading reading, Optional<TaskId> id) {
        var today = clock.today();
        var matter = id.map(known -> matter(reading, required(reading, known), today, List.of()))
                .orElseGet(() -> new TaskMatter(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        new Allowance(List.of(), 0),
                        checklists.get().find("general"),
                        List.of(),
                        bureau(reading, today),
                        law.on(today)));
        return new FieldPack(matter, form -> wording.fill(form, matter, today));
    }

    private TaskMatter matter(Reading reading, InspectionTask task, LocalDate day, List<Photo> shown) {
        return new TaskMatter(
                Optional.of(task),
                enterprises.find(reading, task.enterprise()).map(Stored::content),
                task.team().stream()
                        .flatMap(each -> officers.find(reading, each).stream())
                        .map(Stored::content)
                        .toList(),
                cap.of(reading, task.enterprise(), task.planned().day()),
                checklists
                        .get()
                        .find(task.checklist())
                        .or(() -> checklists.get().find("general")),
                shown,
                bureau(reading, day),
                law.on(day));
    }

    private BureauIdentity bureau(Reading reading, LocalDate day) {
        return bureaus.on(reading, day)
                .orElseThrow(() -> new Refusal(day + " 没有生效的执法主体信息，请先在设置中填写。"))
                .content();
    }

    private InspectionTask required(Reading reading, TaskId id) {
        return tasks.find(reading, id)
                .orElseThrow(() -> new Refusal("这项检查任务已经不在了，请重新打开任务列表。"))
                .content();
    }
}
