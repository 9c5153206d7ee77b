package huanzhi.document.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.otf.Glyph;

/// One font file: which characters it has and how wide they are.
final class Face {

    private final FontProgram program;

    Face(FontProgram program) {
        this.program = program;
    }

    FontProgram program() {
        return program;
    }

    boolean has(int codePoint) {
        var glyph = program.getGlyph(codePoint);
        return glyph != null && glyph.getCode() > 0;
    }

    /// In shares of the size.
    double width(int codePoint) {
        return program.getGlyph(codePoint).getWidth() / 1000.0;
    }

    Glyph glyph(int codePoint) {
        return program.getGlyph(codePoint);
    }
}
