package huanzhi.document;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What a PDF really shows, glyph by glyph, as PDFBox reads it; in points from the upper left corner of the page.
public record PrintedPages(List<Line> lines) {

    private static final double SAME_LINE = 1;

    public record Glyph(int page, String text, double x, double baseline, double width, double size, String font) {
        public double right() {
            return x + width;
        }
    }

    public record Line(List<Glyph> glyphs) {
        public String text() {
            return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
        }

        public int page() {
            return glyphs.getFirst().page();
        }

        public double baseline() {
            return glyphs.getFirst().baseline();
        }

        public double left() {
            return glyphs.getFirst().x();
        }

        /// Of the last glyph with ink.
        public double right() {
            return glyphs.reversed().stream()
                    .filter(glyph -> !glyph.text().isBlank())
                    .findFirst()
                    .map(Glyph::right)
                    .orElse(left());
        }

        public boolean isPageNumber() {
            return text().matches("— \\d+ —");
        }
    }

    public static PrintedPages of(byte[] pdf) throws IOException {
        var stripper = new Stripper();
        try (var document = Loader.loadPDF(pdf)) {
            stripper.writeText(document, new StringWriter());
        }
        return new PrintedPages(lines(stripper.glyphs));
    }

    /// The lines of the text, without page numbers.
    public List<Line> text() {
        return lines.stream().filter(line -> !line.isPageNumber()).toList();
    }

    public Line line(String text) {
        return lines.stream()
                .filter(line -> line.text().strip().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not a line of its own"));
    }

    public int lastPage() {
        return lines.getLast().page();
    }

    private static List<Line> lines(List<Glyph> glyphs) {
        var lines = new ArrayList<Line>();
        var current = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (!current.isEmpty() && !sameLine(current.getLast(), glyph)) {
                lines.add(new Line(List.copyOf(current)));
                current.clear();
            }
            current.add(glyph);
        }
        lines.add(new Line(List.copyOf(current)));
        return lines;
    }

    private static boolean sameLine(Glyph before, Glyph after) {
        return before.page() == after.page() && Math.abs(before.baseline() - after.baseline()) < SAME_LINE;
    }

    private static final class Stripper extends PDFTextStripper {
        private final List<Glyph> glyphs = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition position) {
            glyphs.add(new Glyph(
                    getCurrentPageNo(),
                    position.getUnicode(),
                    position.getXDirAdj(),
                    position.getYDirAdj(),
                    position.getWidthDirAdj(),
                    position.getFontSizeInPt(),
                    position.getFont().getName()));
        }
    }
}
