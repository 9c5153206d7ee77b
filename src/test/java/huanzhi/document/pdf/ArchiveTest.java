package huanzhi.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import huanzhi.document.SamplePapers;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// Files for the archive: PDF/A-2a, and always the same bytes for the same paper.
class ArchiveTest {

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("report", SamplePapers.report(8, 1)),
                Arguments.of("report with red head", SamplePapers.redHead(3)),
                Arguments.of("letter", SamplePapers.letter(1)),
                Arguments.of("form", SamplePapers.receipt()),
                Arguments.of("picture", SamplePapers.pictured()),
                Arguments.of("draft without date", draft()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void veraPdfFindsNothingAgainstPdfA2a(String name, Paper paper) throws Exception {
        var pdf = render(paper);
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            var result = validator.validate(parser);
            assertEquals(
                    List.of(),
                    result.getTestAssertions().stream()
                            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                            .map(TestAssertion::getMessage)
                            .distinct()
                            .toList());
            assertFalse(result.getTotalAssertions() < 100, "hardly anything was checked");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void theSamePaperIsTheSameBytes(String name, Paper paper) {
        var renderer = new PdfRenderer(Faces.bundled());
        var first = renderer.render(paper);
        renderer.render(SamplePapers.letter(9));
        assertArrayEquals(first, renderer.render(paper), "by the same renderer");
        assertArrayEquals(first, render(paper), "by another one");
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (var document = Loader.loadPDF(render(SamplePapers.letter(1)))) {
            var information = document.getDocumentInformation();
            assertEquals("行政处罚决定书", information.getTitle());
            assertEquals("山阳市生态环境局", information.getAuthor());
            assertEquals(
                    "2025-01-08T16:00:00Z",
                    information.getCreationDate().toInstant().toString());
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void headingsAreBookmarks() throws Exception {
        var paper = new Paper(
                "报告",
                "局",
                Layout.REPORT,
                List.of(
                        heading(1, "一、总体情况"),
                        heading(2, "（一）组织领导"),
                        heading(3, "1.学习"),
                        heading(2, "（二）制度建设"),
                        heading(1, "二、存在问题"),
                        Block.Paragraph.of("正文。")));
        try (var document = Loader.loadPDF(render(paper))) {
            assertEquals(
                    List.of("一、总体情况", "+（一）组织领导", "++1.学习", "+（二）制度建设", "二、存在问题"),
                    lines(document.getDocumentCatalog().getDocumentOutline(), ""));
        }
    }

    @Test
    void screenReadersFindHeadingsParagraphsAndCells() throws Exception {
        var row = new Block.Row(1, List.of(Block.Cell.heading("名称"), new Block.Cell(2, false, List.of())));
        var paper = new Paper(
                "报告",
                "局",
                Layout.REPORT,
                List.of(
                        new Block.Title(List.of("报告")),
                        heading(2, "（一）组织领导"),
                        Block.Paragraph.of("正文很长。".repeat(200)),
                        new Block.Table(List.of(1, 1, 1), List.of(row))));
        try (var document = Loader.loadPDF(render(paper))) {
            assertEquals(
                    "Document[H1[],H3[],P[],Table[TR[TH[P[]],TD[]]]]",
                    roles(document.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getKids()
                            .getFirst()));
        }
    }

    private static String roles(Object node) {
        var element = (PDStructureElement) node;
        return element.getStructureType()
                + element.getKids().stream()
                        .filter(PDStructureElement.class::isInstance)
                        .map(ArchiveTest::roles)
                        .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void aPaperWithNothingInItIsOneEmptyPage() throws Exception {
        try (var document = Loader.loadPDF(render(new Paper("空", "局", Layout.LETTER, List.of())))) {
            assertEquals(1, document.getNumberOfPages());
        }
    }

    private static List<String> lines(PDOutlineNode node, String depth) {
        var lines = new ArrayList<String>();
        for (var child : node.children()) {
            lines.add(depth + child.getTitle());
            lines.addAll(lines(child, depth + "+"));
        }
        return lines;
    }

    private static Block heading(int level, String text) {
        return new Block.Heading(level, Line.of(text));
    }

    private static Paper draft() {
        return new Paper("草稿", "局", Layout.LETTER, List.of(Block.Paragraph.of("尚未定稿。")));
    }

    private static byte[] render(Paper paper) {
        return new PdfRenderer(Faces.bundled()).render(paper);
    }
}
