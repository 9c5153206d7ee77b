package huanzhi.document.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.pdfa.PdfADocument;
import huanzhi.document.SamplePapers;
import huanzhi.document.model.Block;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A hundred letters as files of their own, against iText alone writing the same text with the same faces into the same
/// conformance. Compared by processor time, because other work on the machine is none of ours.
@Tag("soak")
class PdfSpeedTest {

    private static final int LETTERS = 100;
    private static final double ALLOWED = 1.3;

    @Test
    void ourLettersTakeAtMostThirteenTenthsOfBareOnes() throws Exception {
        var renderer = new PdfRenderer(Faces.bundled());
        var bare = new Bare();
        compare(renderer, bare);
        var ratio = compare(renderer, bare);
        assertTrue(ratio <= ALLOWED, () -> "ratio " + ratio);
    }

    private static double compare(PdfRenderer renderer, Bare bare) throws IOException {
        var clock = ManagementFactory.getThreadMXBean();
        var ours = 0L;
        var theirs = 0L;
        for (var number = 1; number <= LETTERS; number++) {
            var letter = SamplePapers.letter(number);
            var start = clock.getCurrentThreadCpuTime();
            renderer.render(letter);
            var middle = clock.getCurrentThreadCpuTime();
            bare.render(letter);
            ours += middle - start;
            theirs += clock.getCurrentThreadCpuTime() - middle;
        }
        var ratio = (double) ours / theirs;
        System.out.printf(
                "%d letters: %d ms, bare %d ms, ratio %.2f%n", LETTERS, ours / 1_000_000, theirs / 1_000_000, ratio);
        return ratio;
    }

    /// The shortest program that puts the words into a PDF/A-2a.
    private static final class Bare {

        private final List<FontProgram> programs = List.of(
                read("HuanzhiFangsong-Regular.ttf"),
                read("HuanzhiHei-Regular.ttf"),
                read("HuanzhiBiaosong-Regular.ttf"),
                read("LiberationSerif-Regular.ttf"),
                read("HuanzhiSong-Regular.ttf"));
        private final byte[] colours =
                ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

        private Bare() throws IOException {}

        byte[] render(Paper paper) throws IOException {
            var bytes = new ByteArrayOutputStream();
            var intent = new PdfOutputIntent(
                    "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(colours));
            var writer = new PdfWriter(bytes, new WriterProperties().setFullCompressionMode(true));
            var pdf = new PdfADocument(writer, PdfAConformance.PDF_A_2A, intent);
            pdf.setTagged();
            pdf.getCatalog().setLang(new PdfString("zh-CN"));
            pdf.getDocumentInfo().setTitle(paper.title());
            var fonts = programs.stream().map(Bare::embed).toList();
            try (var document = new Document(pdf)) {
                for (var block : paper.blocks()) {
                    block.lines()
                            .filter(line -> !line.shown().isEmpty())
                            .forEach(line -> document.add(paragraph(line, block, fonts)));
                }
            }
            return bytes.toByteArray();
        }

        private static Paragraph paragraph(Line line, Block block, List<PdfFont> fonts) {
            var lead = switch (block) {
                case Block.Title _ -> fonts.get(2);
                case Block.Heading _ -> fonts.get(1);
                default -> fonts.get(0);
            };
            var paragraph = new Paragraph().setFixedLeading(29).setFontSize(16).setMargin(0);
            var text = new StringBuilder();
            PdfFont current = null;
            for (var character : line.shown().codePoints().toArray()) {
                var font = font(character, lead, fonts);
                if (font != current && !text.isEmpty()) {
                    paragraph.add(new Text(text.toString()).setFont(current));
                    text.setLength(0);
                }
                current = font;
                text.appendCodePoint(character);
            }
            return paragraph.add(new Text(text.toString()).setFont(current));
        }

        private static PdfFont font(int character, PdfFont lead, List<PdfFont> fonts) {
            if (character < 0x2000 && fonts.get(3).containsGlyph(character)) {
                return fonts.get(3);
            }
            return lead.containsGlyph(character) ? lead : fonts.get(4);
        }

        private static PdfFont embed(FontProgram program) {
            return PdfFontFactory.createFont(
                    program, PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
        }

        private static FontProgram read(String file) throws IOException {
            try (var in = PdfSpeedTest.class.getResourceAsStream("/huanzhi/document/fonts/" + file)) {
                return FontProgramFactory.createFont(in.readAllBytes(), false);
            }
        }
    }
}
