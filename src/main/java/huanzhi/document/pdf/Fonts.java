package huanzhi.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The faces embedded in one file.
///
/// A face may draw two characters with one shape (～ and 〜). The file can name only one character for a shape, so the
/// second is drawn from a second copy of the face, and what is copied out of the file is always what was put in.
final class Fonts {

    private final PdfFile file;
    private final Map<Copy, PdfFont> fonts = new HashMap<>();
    private final Map<Shape, List<Integer>> characters = new HashMap<>();

    private record Copy(Face face, int number) {}

    private record Shape(Face face, int glyph) {}

    /// Glyphs that one embedded font draws.
    record Part(PdfFont font, GlyphLine glyphs) {}

    Fonts(PdfFile file) {
        this.file = file;
    }

    List<Part> parts(Mark.Words words) {
        var parts = new ArrayList<Part>();
        var glyphs = new ArrayList<Glyph>();
        var copy = 0;
        for (var character : words.text().codePoints().toArray()) {
            var glyph = words.face().glyph(character);
            var needed = copy(words.face(), glyph.getCode(), character);
            if (needed != copy && !glyphs.isEmpty()) {
                parts.add(new Part(font(words.face(), copy), new GlyphLine(glyphs)));
                glyphs = new ArrayList<>();
            }
            copy = needed;
            glyphs.add(glyph);
        }
        parts.add(new Part(font(words.face(), copy), new GlyphLine(glyphs)));
        return parts;
    }

    private int copy(Face face, int glyph, int character) {
        var drawn = characters.computeIfAbsent(new Shape(face, glyph), _ -> new ArrayList<>(1));
        if (!drawn.contains(character)) {
            drawn.add(character);
        }
        return drawn.indexOf(character);
    }

    private PdfFont font(Face face, int copy) {
        return fonts.computeIfAbsent(new Copy(face, copy), _ -> embed(face));
    }

    private PdfFont embed(Face face) {
        var font = PdfFontFactory.createFont(
                face.program(), PdfEncodings.IDENTITY_H, PdfFontFactory.EmbeddingStrategy.FORCE_EMBEDDED);
        file.addFont(font);
        return font;
    }
}
