package huanzhi.document.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import huanzhi.base.Refusal;
import huanzhi.document.PrintedPages;
import huanzhi.document.SamplePapers;
import huanzhi.document.model.Block;
import huanzhi.document.model.Layout;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import huanzhi.document.model.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FacesTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(Faces.bundled());

    static List<Paper> papers() {
        return List.of(SamplePapers.redHead(6), SamplePapers.letter(1), SamplePapers.receipt());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFaceIsEmbedded(Paper paper) throws Exception {
        try (var document = Loader.loadPDF(RENDERER.render(paper))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font::getName);
                    assertTrue(font.getName().matches("[A-Z]{6}\\+.+"), font::getName);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        title     | 山阳市生态环境局云溪分局     | HuanzhiBiaosong-Regular
        level 1   | 一、坚持依法行政，提升执法效能 | HuanzhiHei-Regular
        level 2   | （一）加强组织领导，压实工作责任 | HuanzhiKai-Regular
        addressee | 县人民政府：              | HuanzhiFangsong-Regular
        """)
    void eachPartHasItsFace(String part, String text, String face) throws Exception {
        var line = PrintedPages.of(RENDERER.render(SamplePapers.report(6, 1))).line(text);
        assertEquals(
                List.of(face),
                line.glyphs().stream()
                        .map(glyph -> glyph.font().substring(7))
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "110, LiberationSerif, 0.5",
        "“, HuanzhiSong-Regular, 1",
        "□, HuanzhiSong-Regular, 1",
        "×, HuanzhiSong-Regular, 1",
        "…, HuanzhiFangsong-Regular, 1",
        "䶮, HuanzhiFangsong-Regular, 1",
        "𬭊, HuanzhiFangsong-Regular, 1",
        "①, HuanzhiSong-Regular, 1",
        "μ, LiberationSerif, 0.536",
    })
    void aCharacterComesFromTheFaceThatHasItAsChineseTextNeedsIt(String text, String face, double width)
            throws Exception {
        var glyph = print(Block.Paragraph.of(text)).glyphs().getFirst();
        assertAll(
                () -> assertEquals(face, glyph.font().substring(7)),
                () -> assertEquals(width * 16, glyph.width(), 0.05));
    }

    @Test
    void aCharacterNoFaceHasStopsThePaperAndIsNamed() {
        var unknown = Block.Paragraph.of("当事人法定代表人黃" + "\uD883\uDEEF" + "先生在现场");
        var refusal = assertThrows(Refusal.class, () -> print(unknown));
        assertAll(
                () -> assertTrue(refusal.sentence().contains("U+"), refusal::sentence),
                () -> assertTrue(refusal.sentence().contains("正文“当事人法定代表人黃"), refusal::sentence));
    }

    @Test
    void aValueNoFaceHasIsNamedByItsField() {
        var name = new Run.Value("张\u0A85", "案件.法定代表人", Run.State.FILLED);
        var refusal = assertThrows(Refusal.class, () -> print(new Block.FieldLine("法定代表人", Line.of(name))));
        assertEquals(
                "正文中的“案件.法定代表人”“张\u0A85”里的字符“\u0A85”（U+0A85）没有字体可以印出，文件没有生成，请改用别的写法，或者在本机安装含有这个字的字体。",
                refusal.sentence());
    }

    @Test
    void thePcsOwnFaceComesFirst(@TempDir Path folder) throws Exception {
        try (var hei = getClass().getResourceAsStream("/huanzhi/document/fonts/HuanzhiHei-Regular.ttf")) {
            assertNotNull(hei);
            Files.copy(hei, folder.resolve("simfang.ttf"));
        }
        Files.writeString(folder.resolve("simhei.ttf"), "damaged");
        var paper = paper(new Block.Heading(1, Line.of("一、标题")), Block.Paragraph.of("正文"));
        var fonts = PrintedPages.of(new PdfRenderer(Faces.installedIn(folder)).render(paper)).text().stream()
                .flatMap(line -> line.glyphs().stream())
                .collect(Collectors.toMap(
                        PrintedPages.Glyph::text, glyph -> glyph.font().substring(7)));
        assertAll(
                () -> assertEquals("HuanzhiHei-Regular", fonts.get("正"), "from the folder, whatever its name"),
                () -> assertEquals("HuanzhiHei-Regular", fonts.get("标"), "bundled, since the file is damaged"));
    }

    @Test
    void bundledFacesHaveEveryCharacterOfGb2312() {
        var faces = Faces.bundled();
        var missing = new StringBuilder();
        for (var row = 0xb0; row <= 0xf7; row++) {
            for (var cell = 0xa1; cell <= 0xfe; cell++) {
                var character = gb2312(row, cell);
                if (character != '\ufffd'
                        && faces.of(huanzhi.document.Typeface.FANGSONG, character)
                                .isEmpty()) {
                    missing.append(character);
                }
            }
        }
        assertFalse(missing.length() > 0, missing::toString);
    }

    private static char gb2312(int row, int cell) {
        return new String(new byte[] {(byte) row, (byte) cell}, java.nio.charset.Charset.forName("GB2312")).charAt(0);
    }

    private static PrintedPages.Line print(Block block) throws Exception {
        return PrintedPages.of(RENDERER.render(paper(block))).text().getFirst();
    }

    private static Paper paper(Block... blocks) {
        return new Paper("字", "局", Layout.REPORT, List.of(blocks));
    }
}
