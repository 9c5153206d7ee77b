package huanzhi.inspection.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Stored;
import huanzhi.document.PrintedPages;
import huanzhi.document.docx.DocxRenderer;
import huanzhi.document.docx.LibreOffice;
import huanzhi.document.issue.LetterForm;
import huanzhi.document.model.Paper;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// 现场检查记录 holds the findings in one row of a table; however long they are, its pages are full but for the last.
class LongFindingsTest {

    private static final double MM = 72 / 25.4;

    /// The text begins 37 mm from the head and is 225 mm high; two thirds of it are full at least.
    private static final double TWO_THIRDS = (37 + 225 * 2 / 3.0) * MM;

    private static final String SENTENCE = "循环池液位平稳，曝气均匀，出水清澈。";

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
    @ValueSource(ints = {100, 300, 440, 460, 480, 500, 520, 600, 660, 680, 700, 720, 900, 1300, 8000})
    void thePdfLeavesNoPageEmpty(int characters) throws Exception {
        assertFull(new PdfRenderer(Faces.bundled()).render(record(characters)), characters);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 700, 8000})
    void andNeitherDoesTheWordFile(int characters) throws Exception {
        Assumptions.assumeTrue(LibreOffice.isInstalled());
        var docx = folder.resolve("paper.docx");
        LibreOffice.toPdf(Files.write(docx, new DocxRenderer().render(record(characters))), folder);
        assertFull(Files.readAllBytes(folder.resolve("paper.pdf")), characters);
    }

    private Paper record(int characters) {
        var task = desk.visited();
        var told = task.content().seen(SENTENCE.repeat(500).substring(0, characters));
        desk.county.service.change(new Stored<>(task.id(), task.version(), told));
        return desk.letters.draft(LetterForm.DAILY_RECORD, task.id());
    }

    /// The findings, and nothing else on the paper, use the words of the sentence.
    private static void assertFull(byte[] pdf, int characters) throws Exception {
        var pages = PrintedPages.of(pdf);
        var told = new StringBuilder();
        for (var at = 1; at <= pages.lastPage(); at++) {
            var page = at;
            var lines =
                    pages.text().stream().filter(line -> line.page() == page).toList();
            var lowest = lines.stream()
                    .mapToDouble(PrintedPages.Line::baseline)
                    .filter(baseline -> baseline < (37 + 225) * MM)
                    .max()
                    .orElse(0);
            assertTrue(
                    page == pages.lastPage() || lowest > TWO_THIRDS,
                    () -> "page " + page + " of " + pages.lastPage() + " ends " + lowest / MM + " mm from the head");
            var findings = lines.stream()
                    .map(line -> line.text().replaceAll("现场监|察结论|现场监察结|^论$", "").strip())
                    .filter(text -> !text.isEmpty() && SENTENCE.repeat(3).contains(text))
                    .toList();
            assertTrue(findings.size() != 1, () -> "one line alone on page " + page + ": " + findings);
            findings.forEach(told::append);
        }
        assertEquals(characters, told.length());
    }
}
