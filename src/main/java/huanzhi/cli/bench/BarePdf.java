package huanzhi.cli.bench;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.pdfa.PdfADocument;
import huanzhi.document.model.Line;
import huanzhi.document.model.Paper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// What iText alone needs for the same text: one face for titles and one for the rest, no grid, no rules of line ends,
/// no page numbers, but the same conformance.
final class BarePdf {

    private final FontProgram body = face("HuanzhiFangsong-Regular.ttf");
    private final FontProgram title = face("HuanzhiBiaosong-Regular.ttf");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    byte[] write(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var intent = new PdfOutputIntent("Custom", "", "", "sRGB IEC61966-2.1", new ByteArrayInputStream(colours));
        var writer = new PdfWriter(bytes, new WriterProperties().setFullCompressionMode(true));
        try (var file = new PdfADocument(writer, PdfAConformance.PDF_A_2A, intent)) {
            file.setTagged();
            file.getCatalog().setLang(new PdfString("zh-CN"));
            file.getDocumentInfo().setTitle(paper.title());
            lines(paper, new Document(file), font(title), font(body));
        }
        return bytes.toByteArray();
    }

    private static void lines(Paper paper, Document document, PdfFont titleFont, PdfFont bodyFont) {
        var first = true;
        for (var block : paper.blocks()) {
            for (var line : block.lines()
                    .map(Line::shown)
                    .filter(text -> !text.isBlank())
                    .toList()) {
                document.add(new Paragraph(line)
                        .setFont(first ? titleFont : bodyFont)
                        .setFontSize(first ? 22 : 16));
            }
            first = false;
        }
        document.close();
    }

    private static PdfFont font(FontProgram program) {
        return PdfFontFactory.createFont(program, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
    }

    private static FontProgram face(String name) {
        try (var in = Paper.class.getResourceAsStream("/huanzhi/document/fonts/" + name)) {
            return FontProgramFactory.createFont(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    /// The papers of one round, so that both sides write the same.
    void writeAll(List<Paper> papers) throws IOException {
        for (var paper : papers) {
            write(paper);
        }
    }
}
