package huanzhi.document.docx;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.document.PlainText;
import huanzhi.document.SamplePapers;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.pdf.Faces;
import huanzhi.document.pdf.PdfRenderer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DocxRendererTest {

    private static final DocxRenderer RENDERER = new DocxRenderer();

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("report", SamplePapers.report(40, 5)),
                Arguments.of("report with red head", SamplePapers.redHead(8)),
                Arguments.of("letter", SamplePapers.letter(3)),
                Arguments.of("receipt", SamplePapers.receipt()),
                Arguments.of("picture", SamplePapers.pictured()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void keepsToTheSchemaOfWord(String name, Paper paper) throws Exception {
        try (var document = open(RENDERER.render(paper))) {
            assertEquals(List.of(), errors(document.getDocument()));
            assertTrue(!document.getFooterList().isEmpty());
            document.getFooterList().forEach(footer -> assertEquals(List.of(), errors(footer._getHdrFtr())));
            assertEquals(List.of(), errors(document.getStyle()));
        }
    }

    /// The PDF is held against the same words elsewhere, so the two say the same.
    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void saysWhatThePaperSays(String name, Paper paper) throws Exception {
        try (var document = open(RENDERER.render(paper))) {
            PlainText.assertSame(PlainText.of(paper), text(document.getBodyElements()));
        }
    }

    @Test
    void theSamePaperIsTheSameBytes() throws Exception {
        var paper = SamplePapers.redHead(8);
        var first = RENDERER.render(paper);
        Thread.sleep(2100);
        assertArrayEquals(first, new DocxRenderer().render(paper), "zip times have a grain of two seconds");
    }

    @ParameterizedTest
    @CsvSource({"REPORT, 2, true", "LETTER, 1, false", "FORM, 1, false"})
    void pageNumbersStandOutsideOrInTheMiddle(Layout layout, int footers, boolean evenDiffers) throws Exception {
        try (var document = open(RENDERER.render(paper(layout, Block.Paragraph.of("正文。"))))) {
            assertAll(
                    () -> assertEquals(footers, document.getFooterList().size()),
                    () -> assertEquals(evenDiffers, document.getEvenAndOddHeadings()),
                    () -> assertEquals(
                            "— 1 —",
                            document.getFooterList().getFirst().getText().strip()));
        }
    }

    @Test
    void thePageIsThatOfTheStandard() throws Exception {
        try (var document = open(RENDERER.render(SamplePapers.letter(1)))) {
            var section = document.getDocument().getBody().getSectPr();
            var margins = section.getPgMar();
            assertAll(
                    () -> assertEquals(
                            "11906 x 16838",
                            section.getPgSz().getW() + " x " + section.getPgSz().getH()),
                    () -> assertEquals("2098", margins.getTop().toString()),
                    () -> assertEquals("1984", margins.getBottom().toString()),
                    () -> assertEquals("1587", margins.getLeft().toString()),
                    () -> assertEquals("1474", margins.getRight().toString()),
                    () -> assertEquals(579, section.getDocGrid().getLinePitch().intValue()));
        }
    }

    @Test
    void whatFollowsAPageBreakBeginsThePageItself() throws Exception {
        var paper = paper(Layout.REPORT, Block.Paragraph.of("甲。"), new Block.PageBreak(), Block.Paragraph.of("乙。"));
        try (var document = open(RENDERER.render(paper))) {
            assertEquals(2, document.getParagraphs().size());
            assertTrue(document.getParagraphs().getLast().isPageBreak());
        }
    }

    @Test
    void aControlCharacterStopsThePaperAndIsNamed() {
        var paper = paper(Layout.REPORT, new Block.Remark(Line.of("附注\u0001")));
        var refusal = assertThrows(Refusal.class, () -> RENDERER.render(paper));
        assertEquals("正文“附注□”里有一个不能打印的控制字符（U+0001），文件没有生成，请删去这个字符后重试。", refusal.sentence());
    }

    @Test
    void differentPapersAreDifferentBytes() {
        assertNotEquals(
                List.of(RENDERER.render(SamplePapers.letter(1))), List.of(RENDERER.render(SamplePapers.letter(2))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainPapers")
    void libreOfficeMakesAsManyPagesAsThePdfHas(String name, Paper paper, @TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(LibreOffice.isInstalled());
        var docx = Files.write(folder.resolve("paper.docx"), RENDERER.render(paper));
        LibreOffice.toPdf(docx, folder);
        var pdf = new PdfRenderer(Faces.bundled()).render(paper);
        assertEquals(pages(pdf), pages(Files.readAllBytes(folder.resolve("paper.pdf"))));
    }

    static Stream<Arguments> plainPapers() {
        return Stream.of(
                Arguments.of("report", SamplePapers.plainReport()),
                Arguments.of("letter", SamplePapers.letter(3)),
                Arguments.of("receipt", SamplePapers.receipt()));
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> errors(XmlObject content) {
        var errors = new ArrayList<XmlError>();
        content.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::toString).toList();
    }

    private static String text(List<IBodyElement> elements) {
        return elements.stream()
                .map(element -> switch (element) {
                    case XWPFParagraph paragraph -> paragraph.getText();
                    case XWPFTable table -> table.getText();
                    default -> throw new AssertionError(element);
                })
                .collect(Collectors.joining("\n"));
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static Paper paper(Layout layout, Block... blocks) {
        return new Paper("文", "局", layout, List.of(blocks));
    }
}
