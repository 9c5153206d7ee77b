package huanzhi.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import huanzhi.document.PlainText;
import huanzhi.document.PrintedPages;
import huanzhi.document.SamplePapers;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Paper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is copied out of a PDF is what was put in, character by character.
class PdfTextTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(Faces.bundled());

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("report", SamplePapers.report(40, 5)),
                Arguments.of("report with red head", SamplePapers.redHead(8)),
                Arguments.of("letter", SamplePapers.letter(3)),
                Arguments.of("receipt", SamplePapers.receipt()),
                Arguments.of("characters with one shape", alike()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void pdfBoxReadsBackWhatWasWritten(String name, Paper paper) throws Exception {
        try (var document = Loader.loadPDF(RENDERER.render(paper))) {
            PlainText.assertSame(PlainText.of(paper), withoutPageNumbers(new PDFTextStripper().getText(document)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void glyphsStandInTheOrderOfTheText(String name, Paper paper) throws Exception {
        var text = PrintedPages.of(RENDERER.render(paper)).text().stream()
                .map(PrintedPages.Line::text)
                .collect(Collectors.joining("\n"));
        PlainText.assertSame(PlainText.of(paper), text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void pdftotextReadsBackWhatWasWritten(String name, Paper paper, @TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(installed("pdftotext"));
        var file = Files.write(folder.resolve("paper.pdf"), RENDERER.render(paper));
        // Cells far apart are columns of a newspaper to it, unless it is told to read in the order of writing.
        var order = paper.layout() == Layout.FORM ? "-raw" : "-nodiag";
        var process = new ProcessBuilder("pdftotext", order, "-enc", "UTF-8", file.toString(), "-").start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        PlainText.assertSame(PlainText.of(paper), withoutPageNumbers(text));
    }

    /// Pairs that a face draws with one shape, and characters outside the basic plane.
    private static Paper alike() {
        return new Paper(
                "同形",
                "局",
                Layout.REPORT,
                List.of(
                        Block.Paragraph.of("全形～与波浪〜，连字-与‑，间隔·与・，省略…与⋯，微µ与希腊μ，度℃与°C，欧姆Ω与Ω。"),
                        new Block.Heading(1, huanzhi.document.model.Line.of("一、～与〜，·与・")),
                        Block.Paragraph.of("生僻字𬭊𬱖𬮱䶮喆犇垚翀堃，引号“双‘单’双”，书名《法〈律〉》。")));
    }

    private static String withoutPageNumbers(String text) {
        return text.lines().filter(line -> !line.strip().matches("— \\d+ —")).collect(Collectors.joining("\n"));
    }

    private static boolean installed(String tool) {
        try {
            new ProcessBuilder(tool, "-v").start().destroy();
            return true;
        } catch (IOException notThere) {
            return false;
        }
    }
}
