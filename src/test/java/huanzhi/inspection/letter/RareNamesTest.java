package huanzhi.inspection.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.base.Stored;
import huanzhi.document.PrintedPages;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.docx.LibreOffice;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import huanzhi.inspection.task.InspectionTask;
import huanzhi.inspection.task.TaskId;
import huanzhi.register.Enterprise;
import huanzhi.register.Enterprises;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Names and findings with characters that GB 2312 has not, one of them outside the basic plane.
class RareNamesTest {

    private static final String RARE = "䶮㛃𬱖堃喆";

    /// Of no face: an unassigned place of the third plane.
    private static final String NOBODYS = "\uD883\uDEEF";

    @TempDir
    private Path folder;

    private TaskDesk desk;

    @BeforeEach
    void open() {
        desk = new TaskDesk(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "INSPECTION_APPROVAL",
                "INSPECTION_NOTICE",
                "INSPECTION_RECORD",
                "SITE_SKETCH",
                "INSPECTION_CHECKLIST",
                "DAILY_RECORD",
                "INSPECTION_RESULT"
            })
    void everyPaperShowsThemInPdfAndWord(LetterForm form) throws Exception {
        var paper = desk.letters.draft(form, named(RARE).id());
        assertShown(new PdfRenderer(Faces.bundled()).render(paper));
        Assumptions.assumeTrue(LibreOffice.isInstalled());
        LibreOffice.toPdf(Files.write(folder.resolve("paper.docx"), new DocxRenderer().render(paper)), folder);
        assertShown(Files.readAllBytes(folder.resolve("paper.pdf")));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "INSPECTION_APPROVAL",
                "INSPECTION_NOTICE",
                "INSPECTION_RECORD",
                "SITE_SKETCH",
                "INSPECTION_CHECKLIST",
                "DAILY_RECORD",
                "INSPECTION_RESULT"
            })
    void aCharacterThatNoFaceHasIsNamedAndNothingIsIssued(LetterForm form) {
        var task = named(NOBODYS);
        var refusal = assertThrows(Refusal.class, () -> desk.letters.issue(form, task.id()));
        assertTrue(refusal.sentence().contains("U+30EEF"), refusal::sentence);
        assertTrue(refusal.sentence().contains("企业名称"), refusal::sentence);
        assertEquals(0, desk.letters.issued(task.id()).size());
    }

    /// Each as a shape of a bundled face, not as the box that every face has for what it lacks.
    private static void assertShown(byte[] pdf) throws Exception {
        var shown = PrintedPages.of(pdf).lines().stream()
                .flatMap(line -> line.glyphs().stream())
                .filter(glyph -> glyph.font().contains("Huanzhi") && glyph.width() > 1)
                .map(PrintedPages.Glyph::text)
                .collect(Collectors.joining());
        RARE.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> assertTrue(shown.contains(character), character + " in " + shown));
    }

    private Stored<TaskId, InspectionTask> named(String characters) {
        var enterprises = new Enterprises();
        var mill = desk.county.county.paperMill;
        desk.county.county.database.transact("改名", transaction -> {
            var stored = enterprises.find(transaction, mill).orElseThrow();
            return enterprises.change(
                    transaction, new Stored<>(stored.id(), stored.version(), renamed(stored.content(), characters)));
        });
        var task = desk.visited();
        var seen = task.content().seen("现场负责人钱" + characters + "陪同检查。");
        return desk.county.service.change(new Stored<>(task.id(), task.version(), seen));
    }

    private static Enterprise renamed(Enterprise before, String characters) {
        return new Enterprise(
                "青溪" + characters + "造纸厂",
                before.creditCode(),
                before.formerName(),
                before.people(),
                before.site(),
                before.industry(),
                before.state(),
                before.oversight(),
                before.permit(),
                before.profile(),
                before.listing(),
                before.note());
    }
}
