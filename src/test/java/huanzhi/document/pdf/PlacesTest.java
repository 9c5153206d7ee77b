package huanzhi.document.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.document.PrintedPages;
import huanzhi.document.SamplePapers;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where head, signature, imprint and tables stand, measured against GB/T 9704-2012, clause 7.
class PlacesTest {

    private static final double MM = 72 / 25.4;
    private static final double LINE = 225 * MM / 22;
    private static final double PITCH = 156 * MM / 28;
    private static final double LEFT = 28 * MM;
    private static final double RIGHT = 184 * MM;
    private static final double NEAR = 0.6;
    private static final String DAY = "2025年1月9日";

    @ParameterizedTest
    @ValueSource(strings = {"山阳市生态环境局", "山阳市生态环境局云溪分局", "云溪分局"})
    void aSealedDateLeavesFourCharactersAndTheNameStandsCentredOverIt(String body) throws Exception {
        var pages = print(Block.Paragraph.of("特此报告。"), signature(body, true));
        var name = pages.line(body);
        var day = pages.line(DAY);
        assertAll(
                () -> assertEquals(RIGHT - 4 * PITCH, day.right(), NEAR),
                () -> assertEquals(middle(day), middle(name), NEAR),
                () -> assertEquals(LINE, day.baseline() - name.baseline(), 0.1),
                () -> assertEquals(
                        3 * LINE, name.baseline() - pages.line("特此报告。").baseline(), 0.1));
    }

    @Test
    void aSealedNameTooLongToBeCentredEndsAtTheMargin() throws Exception {
        var body = "山阳市生态环境局云溪分局生态环境保护综合行政执法大队";
        assertEquals(RIGHT, print(signature(body, true)).line(body).right(), NEAR);
    }

    @Test
    void anUnsealedNameLeavesTwoCharactersAndTheDateBeginsTwoBehindIt() throws Exception {
        var pages = print(Block.Paragraph.of("特此报告。"), signature("山阳市生态环境局云溪分局", false));
        var name = pages.line("山阳市生态环境局云溪分局");
        var day = pages.line(DAY);
        assertAll(
                () -> assertEquals(RIGHT - 2 * PITCH, name.right(), NEAR),
                () -> assertEquals(name.left() + 2 * PITCH, day.left(), NEAR),
                () -> assertEquals(
                        2 * LINE, name.baseline() - pages.line("特此报告。").baseline(), 0.1));
    }

    @Test
    void anUnsealedDateLongerThanTheNameLeavesTwoCharactersItself() throws Exception {
        var pages = print(signature("云溪局", false));
        assertAll(
                () -> assertEquals(RIGHT - 2 * PITCH, pages.line(DAY).right(), NEAR),
                () -> assertEquals(
                        pages.line(DAY).left() - 2 * PITCH, pages.line("云溪局").left(), NEAR));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18, 19, 20, 21, 22, 23, 40, 41, 42, 43, 44})
    void aSignatureNeverStandsWithoutTwoLinesOfText(int linesBefore) throws Exception {
        for (var sealed : List.of(true, false)) {
            var blocks = new ArrayList<Block>(Collections.nCopies(linesBefore - 3, Block.Paragraph.of("一行。")));
            blocks.add(Block.Paragraph.of("山".repeat(26 + 28 + 28)));
            blocks.add(signature("山阳市生态环境局", sealed));
            var pages = print(blocks.toArray(Block[]::new));
            var last = pages.text().stream()
                    .filter(line -> line.page() == pages.line(DAY).page())
                    .toList();
            assertEquals(DAY, last.getLast().text());
            assertTrue(last.size() >= 4, () -> "only " + last.size() + " lines on the last page");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 21, 22, 43})
    void aHeadingNeverStandsAtTheFootOfAPage(int linesBefore) throws Exception {
        var blocks = new ArrayList<Block>(Collections.nCopies(linesBefore, Block.Paragraph.of("一行。")));
        blocks.add(new Block.Heading(1, Line.of("一、标题")));
        blocks.add(new Block.Heading(2, Line.of("（一）标题")));
        blocks.add(Block.Paragraph.of("正文。"));
        var pages = print(blocks.toArray(Block[]::new));
        assertEquals(pages.line("正文。").page(), pages.line("一、标题").page());
    }

    @Test
    void theRedHeadKeepsTheDistancesOfTheStandard() throws Exception {
        var pages = PrintedPages.of(new PdfRenderer(Faces.bundled()).render(SamplePapers.redHead(3)));
        var mark = pages.line("山阳市生态环境局云溪分局文件");
        var number = pages.lines().get(1);
        var title = pages.line("山阳市生态环境局云溪分局");
        assertAll(
                () -> assertEquals((37 + 35) * MM, mark.baseline() - 0.87 * 48, 1, "35 mm below the type area"),
                () -> assertTrue(mark.left() >= LEFT && mark.right() <= RIGHT + 0.1, "on one line of the type area"),
                () -> assertEquals("云环报〔2025〕3号签发人：周明远", number.text()),
                () -> assertEquals(LEFT + PITCH, number.left(), NEAR),
                () -> assertEquals(RIGHT - PITCH, number.right(), NEAR),
                () -> assertTrue(number.glyphs().getLast().font().endsWith("Kai-Regular"), "the signer in 楷体"),
                () -> assertEquals(2, (number.baseline() - 14 - mark.baseline()) / LINE, 0.5, "two free lines"),
                () -> assertTrue(title.baseline() - number.baseline() > 3 * LINE, "two lines below the red line"));
    }

    @Test
    void withoutSignerTheNumberIsCentred() throws Exception {
        var head = new Block.Letterhead("云溪分局文件", Line.of("云环〔2025〕3号"), Optional.empty());
        var pages = print(head, Block.Paragraph.of("正文。"));
        assertAll(
                () -> assertEquals((LEFT + RIGHT) / 2, middle(pages.line("云环〔2025〕3号")), NEAR),
                () -> assertEquals((LEFT + RIGHT) / 2, middle(pages.line("云溪分局文件")), NEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "1,  2, true",
        "10, 2, true",
        "24, 2, true",
        "41, 2, true",
        "42, 4, false",
        "46, 4, true",
    })
    void theImprintEndsAnEvenPage(int lines, int page, boolean numbered) throws Exception {
        var blocks = new ArrayList<Block>(Collections.nCopies(lines, Block.Paragraph.of("一行。")));
        blocks.add(new Block.Imprint(Line.of("县人民政府办公室。"), Line.of("云溪分局办公室"), Line.of(DAY)));
        var pages = print(blocks.toArray(Block[]::new));
        var last = pages.lines().stream()
                .filter(line -> line.text().startsWith("云溪分局办公室"))
                .findFirst()
                .orElseThrow();
        assertAll(
                () -> assertEquals(page, last.page()),
                () -> assertEquals("云溪分局办公室" + DAY + "印发", last.text()),
                () -> assertEquals(LEFT + 14, last.left(), NEAR),
                () -> assertEquals(RIGHT - 14, last.right(), NEAR),
                () -> assertEquals((37 + 225) * MM - LINE / 2, last.baseline() - 0.37 * 14, 1.5, "the last row"),
                () -> assertEquals(
                        numbered,
                        pages.lines().stream().anyMatch(line -> line.text().equals("— " + page + " —")),
                        "numbered"));
    }

    @Test
    void rowsOfATableStayWhole() throws Exception {
        var rows = new ArrayList<Block.Row>();
        for (var i = 0; i < 40; i++) {
            rows.add(new Block.Row(
                    1,
                    List.of(
                            Block.Cell.heading("第" + i + "项"),
                            Block.Cell.of(Line.of("内容" + i + "，" + "山".repeat(60))))));
        }
        var pages = print(new Block.Table(List.of(40, 116), rows));
        for (var i = 0; i < 40; i++) {
            var number = i;
            var page = pages.lines().stream()
                    .filter(line -> line.text().contains("第" + number + "项"))
                    .findFirst()
                    .orElseThrow()
                    .page();
            assertTrue(
                    pages.lines().stream()
                            .anyMatch(line -> line.page() == page && line.text().contains("内容" + number + "，")),
                    () -> "row " + number + " is broken");
        }
        assertTrue(pages.lastPage() > 1);
    }

    @Test
    void aRowHigherThanAPageLosesNothing() throws Exception {
        var text = "山阳市生态环境局".repeat(200);
        var table = new Block.Table(
                List.of(1, 3),
                List.of(new Block.Row(1, List.of(Block.Cell.heading("事实"), Block.Cell.of(Line.of(text))))));
        var printed = new StringBuilder();
        print(table).text().forEach(line -> printed.append(line.text()));
        assertEquals(text, printed.toString().replace("事实", ""));
    }

    /// Twelve lines; the type area has 22 of the text.
    @ParameterizedTest
    @ValueSource(ints = {8, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22})
    void ofALongRowNoLineStandsAlone(int linesBefore) throws Exception {
        var blocks = new ArrayList<Block>(Collections.nCopies(linesBefore, Block.Paragraph.of("一行。")));
        var lines = Collections.nCopies(12, Line.of("检查情况"));
        blocks.add(new Block.Table(List.of(1), List.of(new Block.Row(1, List.of(new Block.Cell(1, false, lines))))));
        var pages = print(blocks.toArray(Block[]::new));
        var first = pages.text().stream()
                .filter(line -> line.text().equals("检查情况") && line.page() == 1)
                .count();
        // Of the 225 mm a line of text takes 10.23, one of the row 20 pt, and the row 6 pt around it.
        var room = (int) ((225 * MM - linesBefore * LINE - 6) / 20);
        assertEquals(room < 2 ? 0 : room >= 12 ? 12 : Math.min(room, 10), first);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21})
    void theLastRowOfATableNeverStandsAlone(int linesBefore) throws Exception {
        var blocks = new ArrayList<Block>(Collections.nCopies(linesBefore, Block.Paragraph.of("一行。")));
        var rows = List.of("甲", "乙", "签名").stream()
                .map(text -> new Block.Row(1, List.of(Block.Cell.of(Line.of(text)))))
                .toList();
        blocks.add(new Block.Table(List.of(1), rows));
        var pages = print(blocks.toArray(Block[]::new));
        assertEquals(pages.line("签名").page(), pages.line("乙").page());
    }

    @Test
    void linesAfterATableStandOnTheGridAgain() throws Exception {
        var table = new Block.Table(
                List.of(1),
                List.of(new Block.Row(1, List.of(new Block.Cell(1, false, List.of(Line.of("一"), Line.of("二")))))));
        var pages = print(Block.Paragraph.of("表前。"), table, Block.Paragraph.of("表后。"));
        var rows = (pages.line("表后。").baseline() - pages.line("表前。").baseline()) / LINE;
        assertEquals(Math.round(rows), rows, 0.01);
    }

    @Test
    void aPageBreakBeginsAPageAndNoEmptyOne() throws Exception {
        var pages = print(Block.Paragraph.of("甲。"), new Block.PageBreak(), Block.Paragraph.of("乙。"));
        assertAll(
                () -> assertEquals(2, pages.line("乙。").page()),
                () -> assertEquals(2, pages.lastPage()),
                () -> assertEquals(pages.line("甲。").baseline(), pages.line("乙。").baseline(), 0.1));
    }

    @Test
    void aLongTitleIsBrokenIntoRowsOfLikeLength() throws Exception {
        var title = "山阳市生态环境局云溪分局关于二〇二四年度法治政府建设情况的报告";
        var rows = print(new Block.Title(List.of(title))).text();
        assertEquals(
                List.of(16, 15), rows.stream().map(row -> row.glyphs().size()).toList());
    }

    @Test
    void theNameOfARowIsBrokenIntoLinesOfLikeLength() throws Exception {
        var row = new Block.Row(1, List.of(Block.Cell.heading("送达文书名称及文号"), Block.Cell.of(Line.of(""))));
        var lines = print(new Block.Table(List.of(1, 3), List.of(row))).text();
        assertEquals(
                List.of("送达文书名", "称及文号"),
                lines.stream().map(PrintedPages.Line::text).toList());
    }

    private static Block.Signature signature(String body, boolean sealed) {
        return new Block.Signature(Line.of(body), Line.of(DAY), sealed);
    }

    private static double middle(PrintedPages.Line line) {
        return (line.left() + line.right()) / 2;
    }

    private static PrintedPages print(Block... blocks) throws Exception {
        var paper = new Paper("位置", "局", Layout.REPORT, List.of(blocks));
        return PrintedPages.of(new PdfRenderer(Faces.bundled()).render(paper));
    }
}
