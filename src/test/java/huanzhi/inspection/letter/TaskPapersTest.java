package huanzhi.inspection.letter;

import static huanzhi.inspection.task.TaskCounty.MARCH_5;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.document.PaperText;
import huanzhi.document.SamplePictures;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.issue.Letters;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.Origin;
import huanzhi.inspection.task.TaskCounty;
import huanzhi.inspection.task.TaskId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskPapersTest {

    @TempDir
    private Path folder;

    private TaskDesk desk;
    private TaskCounty county;
    private Letters<TaskId> letters;

    @BeforeEach
    void open() {
        desk = new TaskDesk(folder.resolve("data"));
        county = desk.county;
        letters = desk.letters;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        INSPECTION_APPROVAL
        INSPECTION_NOTICE
        INSPECTION_RECORD
        SITE_SKETCH
        INSPECTION_CHECKLIST
        DAILY_RECORD
        INSPECTION_RESULT
        """)
    void eachPaperSaysWhatTheRecordAndTheLawOfItsDaySay(LetterForm form) throws Exception {
        var paper = letters.draft(form, desk.visited().id());
        assertEquals(golden(form.key()), PaperText.of(paper));
        assertEquals(List.of(), paper.missing());
    }

    /// One readable picture, one broken, one film, and a paper that is no photograph; hashes by sha256sum.
    @Test
    void eachPhotographHasAPageAndWhatIsNoPictureIsSaidToBeNone() throws Exception {
        var task = desk.visited();
        var bitmap = SamplePictures.bitmap(SamplePictures.plain(400, 300));
        desk.attach(task, Files.write(folder.resolve("排口.bmp"), bitmap));
        desk.attach(task, Files.writeString(folder.resolve("台账.jpg"), "light"));
        desk.attach(task, Files.writeString(folder.resolve("巡查.MP4"), "film"));
        desk.attach(task, Files.writeString(folder.resolve("笔录.pdf"), "paper"));
        var paper = letters.draft(LetterForm.PHOTO_EVIDENCE, task.id());
        assertEquals(golden("photo-evidence"), PaperText.of(paper));
        assertEquals(List.of(), paper.missing());
        try (var pdf = Loader.loadPDF(new PdfRenderer(Faces.bundled()).render(paper))) {
            assertEquals(3, pdf.getNumberOfPages());
        }
    }

    /// Put right by a copy of the same name in a format that prints; the original stays where it is.
    @Test
    void aPictureThatDoesNotPrintStopsItsPaperUntilACopyOfItsNameIsThere() throws Exception {
        var task = desk.visited();
        var original = Files.writeString(folder.resolve("排口.heic"), "____ftypheic");
        var kept = desk.attach(task, original);
        var sentence = "“排口.heic”其实是 HEIC 格式的图片（手机的高效格式），印不到文书上，请在手机或者电脑上另存为 JPG，以同样的名字附上，或者移除这份附件，再定稿。";
        assertEquals(List.of(sentence), letters.objections(LetterForm.PHOTO_EVIDENCE, task.id()));
        assertEquals(
                sentence,
                assertThrows(Refusal.class, () -> letters.issue(LetterForm.PHOTO_EVIDENCE, task.id()))
                        .sentence());
        assertEquals(List.of(), letters.issued(task.id()));
        var jpeg = SamplePictures.jpeg(SamplePictures.plain(400, 300));
        var copy = desk.attach(task, Files.write(folder.resolve("排口.jpg"), jpeg));
        assertEquals(List.of(), letters.objections(LetterForm.PHOTO_EVIDENCE, task.id()));
        letters.issue(LetterForm.PHOTO_EVIDENCE, task.id());
        var text = PaperText.of(letters.draft(LetterForm.PHOTO_EVIDENCE, task.id()));
        assertTrue(text.contains(copy.hash()) && !text.contains(kept.hash()), text);
        assertArrayEquals(jpeg, desk.attachments.read(copy));
        assertArrayEquals(Files.readAllBytes(original), desk.attachments.read(kept));
    }

    @Test
    void aNumberedNoticeIsFrozenAndTheNextVisitIsTheSecond() {
        var task = desk.visited();
        assertEquals(
                "青岚环检通〔2024〕1号",
                letters.issue(LetterForm.INSPECTION_NOTICE, task.id()).content().number());
        county.service.finish(task.id());
        var next = county.service.add(
                county.planned(TaskCounty.at(MARCH_5.plusDays(40), "09:00", "10:00"), new Origin.Planned("")));
        assertEquals("第 2 次", ordinal(next));
        assertEquals("第 1 次", ordinal(task));
        county.service.finish(county.visit(next).id());
        assertEquals("第 2 次", ordinal(next));
        assertEquals("第 1 次", ordinal(task), "a later visit does not make it the second");
    }

    private String ordinal(Stored<TaskId, InspectionTask> task) {
        var text = PaperText.of(letters.draft(LetterForm.INSPECTION_NOTICE, task.id()));
        var from = text.indexOf("本年度对你单位的") + "本年度对你单位的".length();
        return text.substring(from, text.indexOf("行政检查", from));
    }

    @Test
    void theRecordIsNotFrozenBeforeAnyoneWasThere() {
        var task = county.service.add(county.planned(TaskCounty.at(MARCH_5, "09:00", "10:00"), new Origin.Planned("")));
        var refused = assertThrows(Refusal.class, () -> letters.issue(LetterForm.INSPECTION_RECORD, task.id()));
        assertTrue(refused.sentence().contains("任务.检查时间"), refused::sentence);
    }

    @Test
    void theFieldPackHoldsTheFivePapersInOrder() {
        var task = county.service.add(
                county.planned(TaskCounty.at(MARCH_5, "09:00", "10:00"), new Origin.Planned("2024年计划")));
        var known = pack(Optional.of(task.id()));
        var blank = pack(Optional.empty());
        for (var pack : List.of(known, blank)) {
            var text = PaperText.of(pack);
            var order = List.of("行政检查审批表", "行政检查通知书", "现场检查（勘察）笔录", "现场勘察平面图", "行政检查单").stream()
                    .map(text::indexOf)
                    .toList();
            assertEquals(order.stream().sorted().toList(), order);
            assertFalse(order.contains(-1), text);
        }
        assertTrue(PaperText.of(known).contains("青溪造纸厂"));
        assertFalse(PaperText.of(blank).contains("青溪造纸厂"));
        assertTrue(blank.missing().stream().map(Run.Value::field).anyMatch("任务.企业名称"::equals));
    }

    /// Findings as long as the program takes them; in the pack the record stands between papers with numbers of their
    /// own.
    @Test
    void everyPageOfTheRecordIsSignedAndCountedAndBearsTheTitle() throws Exception {
        var task = desk.visited();
        var told = task.content().seen("一号生产线正在生产，污染防治设施同步运行。".repeat(380));
        county.service.change(new Stored<>(task.id(), task.version(), told));
        var record = letters.draft(LetterForm.INSPECTION_RECORD, task.id());
        var pages = TaskDesk.pages(record);
        assertTrue(pages.size() > 9, () -> pages.size() + " pages");
        for (var at = 0; at < pages.size(); at++) {
            var page = pages.get(at);
            assertTrue(page.contains("第 " + (at + 1) + " 页　共 " + pages.size() + " 页"), page);
            assertTrue(page.contains("被检查人（现场负责人）签字："), page);
            assertTrue(page.contains("现场检查（勘察）笔录"), page);
        }
        var last = pages.getLast();
        assertTrue(last.contains("检查人签字：") && last.contains("其他参加人签字："), last);
        try (var word = new XWPFDocument(new ByteArrayInputStream(new DocxRenderer().render(record)))) {
            assertEquals(
                    1,
                    word.getHeaderList().stream()
                            .filter(head -> head.getText().contains("现场检查（勘察）笔录"))
                            .count(),
                    "not on the first");
            assertEquals(2, word.getFooterList().size());
            for (var foot : word.getFooterList()) {
                assertTrue(foot.getText().contains("被检查人（现场负责人）签字："), foot::getText);
                assertTrue(foot._getHdrFtr().xmlText().contains("SECTIONPAGES"), foot::getText);
            }
        }

        var pack = TaskDesk.pages(pack(Optional.empty()));
        var signed = pack.stream().filter(page -> page.contains("　共 ")).toList();
        assertTrue(signed.getFirst().contains("第 1 页　共 " + signed.size() + " 页"), signed::getFirst);
        var sketch = pack.get(pack.lastIndexOf(signed.getLast()) + 1);
        assertTrue(sketch.contains("现场勘察平面图") && sketch.contains("— 1 —"), sketch);
    }

    @Test
    void aPictureCalledASketchIsPrintedOnItsOwnPageAndIsNoPhotograph() throws Exception {
        var task = desk.visited();
        var bitmap = SamplePictures.bitmap(SamplePictures.plain(400, 900));
        desk.attach(task, Files.write(folder.resolve("厂区平面图.bmp"), bitmap));
        var sketch = letters.draft(LetterForm.SITE_SKETCH, task.id());
        assertTrue(PaperText.of(sketch).contains("[图片 42.2 × 95.0 毫米]"), () -> PaperText.of(sketch));
        assertEquals(1, TaskDesk.pages(sketch).size());
        var empty = county.service.add(
                county.planned(TaskCounty.at(MARCH_5.plusDays(9), "09:00", "10:00"), new Origin.Planned("")));
        assertEquals(
                1,
                TaskDesk.pages(letters.draft(LetterForm.SITE_SKETCH, empty.id()))
                        .size(),
                "with a frame to draw in");
        assertEquals(
                1,
                TaskDesk.pages(pack(Optional.empty())).stream()
                        .filter(page -> page.contains("方位标"))
                        .count());
        var photos = PaperText.of(letters.draft(LetterForm.PHOTO_EVIDENCE, task.id()));
        assertFalse(photos.contains("厂区平面图"), photos);
    }

    private Paper pack(Optional<TaskId> id) {
        return county.county
                .database
                .read(reading -> desk.papers.pack(reading, id))
                .paper();
    }

    private static String golden(String name) throws Exception {
        try (var stream = TaskPapersTest.class.getResourceAsStream(name + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
