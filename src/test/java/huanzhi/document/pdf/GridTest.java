package huanzhi.document.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.document.PrintedPages;
import huanzhi.document.SamplePapers;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Paper;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page of GB/T 9704-2012, measured on what is really drawn.
class GridTest {

    private static final double MM = 72 / 25.4;
    private static final double PITCH = 156 * MM / 28;
    private static final String CHINESE = "山阳市生态环境局云溪分局依法行政严格执法";

    private static byte[] pdf;
    private static PrintedPages report;

    @BeforeAll
    static void print() throws Exception {
        pdf = new PdfRenderer(Faces.bundled()).render(SamplePapers.report(80, 2024));
        report = PrintedPages.of(pdf);
    }

    @Test
    void theSheetIsA4() throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                assertEquals(210, page.getMediaBox().getWidth() / MM, 0.1);
                assertEquals(297, page.getMediaBox().getHeight() / MM, 0.1);
            }
        }
    }

    @Test
    void theTextBegins28MillimetresFromTheLeftAndEnds26FromTheRight() {
        var lefts = report.text().stream().mapToDouble(PrintedPages.Line::left).summaryStatistics();
        var rights =
                report.text().stream().mapToDouble(PrintedPages.Line::right).summaryStatistics();
        assertEquals(28.0, lefts.getMin() / MM, 0.5);
        assertEquals(210.0 - 26.0, rights.getMax() / MM, 0.5);
    }

    @Test
    void theFirstLineStandsInTheFirstOf22RowsBelow37Millimetres() {
        var row = 225 * MM / 22;
        report.text().stream()
                .collect(Collectors.groupingBy(PrintedPages.Line::page))
                .values()
                .forEach(page -> {
                    var middle = page.getFirst().baseline() - 0.37 * 16;
                    assertEquals(37 * MM + row / 2, middle, 1.5);
                });
    }

    @Test
    void everyFullPageHas22LinesAt29Points() {
        var pages = report.text().stream().collect(Collectors.groupingBy(PrintedPages.Line::page));
        var most = pages.values().stream().mapToInt(List::size).max().orElseThrow();
        assertEquals(22, most);
        for (var page : pages.values()) {
            for (var i = 1; i < page.size(); i++) {
                var step = page.get(i).baseline() - page.get(i - 1).baseline();
                var rows = Math.round(step / 29);
                assertEquals(
                        29.0,
                        step / rows,
                        0.2,
                        () -> "between lines of page " + page.getFirst().page());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "5", "30"})
    void aParagraphOfWholeLinesFillsThemAll(int lines) throws Exception {
        var characters = 28 * lines - 2;
        var text = CHINESE.repeat(characters / CHINESE.length() + 1).substring(0, characters);
        var printed = print(text);
        assertEquals(lines, printed.size());
        for (var i = 1; i < printed.size(); i++) {
            assertEquals(28, printed.get(i).glyphs().size());
        }
        var second = printed.getLast().glyphs();
        for (var i = 1; i < second.size(); i++) {
            assertEquals(PITCH, second.get(i).x() - second.get(i - 1).x(), 0.05);
        }
    }

    @Test
    void oneCharacterMoreTakesOneMoreLine() throws Exception {
        var printed = print(CHINESE.repeat(3).substring(0, 27));
        assertEquals(
                List.of(26, 1),
                printed.stream().map(line -> line.glyphs().size()).toList());
    }

    @Test
    void theFirstLineIsIndentedByTwoCharacters() throws Exception {
        assertEquals(28 * MM + 2 * PITCH, print(CHINESE).getFirst().left(), 0.1);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORT, 1, right", "REPORT, 2, left", "REPORT, 3, right",
        "LETTER, 1, centre", "LETTER, 2, centre", "FORM, 1, centre",
    })
    void pageNumbersStandSevenMillimetresBelowTheText(Layout layout, int page, String place) throws Exception {
        var text = List.<Block>of(Block.Paragraph.of(CHINESE.repeat(100)));
        var printed = PrintedPages.of(new PdfRenderer(Faces.bundled()).render(new Paper("页码", "局", layout, text)));
        var number = printed.line("— " + page + " —");
        var dash = number.baseline() - 0.37 * 14;
        assertAll(
                () -> assertEquals(page, number.page()),
                () -> assertEquals(37 + 225 + 7, dash / MM, 0.5),
                () -> assertEquals(14, number.glyphs().getFirst().size(), 0.01),
                () -> assertTrue(number.glyphs().getFirst().font().endsWith("Song-Regular")),
                () -> {
                    switch (place) {
                        case "right" -> assertEquals((210 - 26) * MM - 14, number.right(), 0.5);
                        case "left" -> assertEquals(28 * MM + 14, number.left(), 0.5);
                        default -> assertEquals((28 + 78) * MM, (number.left() + number.right()) / 2, 0.5);
                    }
                });
    }

    private static List<PrintedPages.Line> print(String paragraph) throws Exception {
        var paper = new Paper("行", "局", Layout.REPORT, List.of(Block.Paragraph.of(paragraph)));
        return PrintedPages.of(new PdfRenderer(Faces.bundled()).render(paper)).text();
    }
}
