package huanzhi.inspection.letter;

import static huanzhi.inspection.task.TaskCounty.MARCH_5;

import huanzhi.base.Clock;
import huanzhi.base.RecordKey;
import huanzhi.base.Stored;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.issue.IssueService;
import huanzhi.document.issue.LetterDesk;
import huanzhi.document.issue.LetterPattern;
import huanzhi.document.issue.Letters;
import huanzhi.document.model.Paper;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.inspection.checklist.Checklists;
import huanzhi.inspection.task.Answer;
import huanzhi.inspection.task.Fate;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.Problem;
import huanzhi.inspection.task.Publicity;
import huanzhi.inspection.task.TaskCounty;
import huanzhi.inspection.task.TaskId;
import huanzhi.inspection.task.TaskOutcome;
import huanzhi.inspection.task.Verdict;
import huanzhi.law.LawFiles;
import huanzhi.law.LawLibrary;
import huanzhi.settings.SampleBureau;
import huanzhi.store.AttachedFile;
import huanzhi.store.AttachmentService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The papers of the tasks of a county, on Monday 2024-03-04.
final class TaskDesk implements AutoCloseable {

    private static final Clock MARCH_4 = Clock.on(MARCH_5.minusDays(1));

    final TaskCounty county;
    final AttachmentService attachments;
    final TaskPapers papers;
    final IssueService issues;
    final Letters<TaskId> letters;

    TaskDesk(Path folder) {
        county = new TaskCounty(folder);
        var database = county.county.database;
        county.settings.add(SampleBureau.inTheNameOfTheCity());
        var law = LawLibrary.read(LawFiles.bundled());
        attachments = new AttachmentService(database, MARCH_4);
        papers = new TaskPapers(
                LawFiles.bundled(),
                law,
                () -> Checklists.read(LawFiles.bundled(), law),
                county.cap,
                attachments,
                MARCH_4);
        issues = new IssueService(
                database.files(), LetterPattern.STANDARD, new PdfRenderer(Faces.bundled()), new DocxRenderer());
        letters = new LetterDesk<>(database, issues, papers);
    }

    /// The text of each page.
    static List<String> pages(Paper paper) throws Exception {
        try (var pdf = Loader.loadPDF(new PdfRenderer(Faces.bundled()).render(paper))) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        }
    }

    /// Visited on March 5th, with a problem to be mended and one that was mended at once.
    Stored<TaskId, InspectionTask> visited() {
        var stored = county.service.add(
                county.planned(TaskCounty.at(MARCH_5, "09:00", "11:00"), new Origin.Planned("2024年计划")));
        var due = Optional.of(MARCH_5.plusDays(15));
        var visited = county.visit(
                stored,
                new Problem("outlets", "排口没有标志牌。", "《中华人民共和国水污染防治法》第二十二条", due, new Fate.Open()),
                new Problem("", "台账缺二月的记录。", "", due, new Fate.FixedOnSite(MARCH_5)));
        var told = visited.content();
        return county.service.change(new Stored<>(
                visited.id(),
                visited.version(),
                new InspectionTask(
                        told.number(),
                        told.assignment(),
                        told.preparation(),
                        told.visit(),
                        new TaskOutcome(
                                "general",
                                List.of(
                                        new Answer("permit", Verdict.FINE, ""),
                                        new Answer("outlets", Verdict.PROBLEM, "2号排口"),
                                        new Answer("hazardous-waste", Verdict.NOT_APPLICABLE, "")),
                                told.problems()),
                        new Publicity(Optional.of(MARCH_5.plusDays(2)), Optional.empty(), ""),
                        told.closedOn(),
                        told.inspection(),
                        told.note())));
    }

    AttachedFile attach(Stored<TaskId, InspectionTask> task, Path file) {
        return attachments.attach(new RecordKey("inspection_task", task.id().value()), "任务", file);
    }

    @Override
    public void close() {
        county.close();
    }
}
