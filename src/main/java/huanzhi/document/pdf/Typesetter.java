package huanzhi.document.pdf;

import huanzhi.document.OfficialPage;
import huanzhi.document.RedMark;
import huanzhi.document.TypeStyle;
import huanzhi.document.model.Line;
import java.util.ArrayList;
import java.util.List;

/// Sets text: breaks it into lines, spreads them to the full measure and says where each letter stands.
final class Typesetter {

    /// Letters never stand further apart than this share of their size; a line that would need more stays ragged.
    /// Programs that read text out of a PDF take a tenth of the size for a blank between words.
    private static final double WIDEST_GAP = 0.095;

    private final LetterCase letterCase;

    Typesetter(LetterCase letterCase) {
        this.letterCase = letterCase;
    }

    /// One strip on the grid of lines for each line of the text.
    List<Strip> strips(Line text, TypeStyle style, Measure measure, Element element) {
        var strips = new ArrayList<Strip>();
        for (var marks : lines(text, style, measure, LineHeight.GRID, element)) {
            strips.add(new Strip(OfficialPage.LEADING, true, Strip.After.ANYTHING, marks));
        }
        return strips;
    }

    /// The ink of each line, as if each stood at the top.
    List<List<Mark>> lines(Line text, TypeStyle style, Measure measure, LineHeight height, Element element) {
        var lines = lines(text, style, measure);
        var ink = new ArrayList<List<Mark>>();
        for (var i = 0; i < lines.size(); i++) {
            ink.add(marks(lines.get(i), style, measure, measure.indentOf(i == 0), height, element));
        }
        return ink;
    }

    /// The ink of a text that is known to be short, standing `top` below the top of its strip.
    List<Mark> oneLine(Line text, TypeStyle style, Measure measure, double top, Element element) {
        return lines(text, style, measure, LineHeight.GRID, element).stream()
                .flatMap(List::stream)
                .map(mark -> mark.lowered(top))
                .toList();
    }

    /// The ink of the name of a body over its papers.
    List<Mark> display(Line text, RedMark mark, Element element) {
        var letters = letterCase.letters(text, TypeStyle.MARK).stream()
                .map(letter -> letter.narrowed(mark.stretch()))
                .toList();
        var line = new SetLine(letters, true);
        var x = (OfficialPage.TYPE_WIDTH - line.width(mark.points(), 0)) / 2;
        return words(line, mark.points(), 0, 0, x, LineHeight.BASELINE * mark.points(), element).stream()
                .map(words -> words.narrowed(mark.stretch()))
                .map(Mark.class::cast)
                .toList();
    }

    private List<SetLine> lines(Line text, TypeStyle style, Measure measure) {
        return new LineBreaker(style.points(), style.tracking())
                .lines(letterCase.letters(text, style), measure.width(), measure.indent());
    }

    /// How wide the text is where nothing makes it wrap.
    double width(Line text, TypeStyle style) {
        return lines(text, style, Measure.ENDLESS).stream()
                .mapToDouble(line -> line.width(style.points(), style.tracking()))
                .max()
                .orElse(0);
    }

    /// The measure in which a text that needs several lines has them about equally long, so that no line is left with
    /// a word.
    Measure balanced(Line text, TypeStyle style, Measure measure) {
        var lines = lines(text, style, measure).size();
        var even = measure.narrowed(Math.min(measure.width(), width(text, style) / lines + style.points() / 2.0));
        return lines(text, style, even).size() == lines ? even : measure;
    }

    private static List<Mark> marks(
            SetLine line, TypeStyle style, Measure measure, double indent, LineHeight height, Element element) {
        var size = style.points();
        var slack = measure.width() - indent - line.width(size, style.tracking());
        var x = measure.left()
                + switch (measure.alignment()) {
                    case JUSTIFIED -> indent;
                    case CENTRED -> slack / 2;
                    case RIGHT -> slack;
                };
        var joints = line.joints();
        var spread = measure.alignment() == Measure.Alignment.JUSTIFIED && !line.ends() && joints > 0
                ? Math.min(slack / joints, WIDEST_GAP * size - style.tracking())
                : 0;
        return List.copyOf(words(line, size, style.tracking(), spread, x, height.baseline(), element));
    }

    private static List<Mark.Words> words(
            SetLine line, double size, double tracking, double spread, double x, double baseline, Element element) {
        var words = new ArrayList<Mark.Words>();
        var letters = line.letters();
        for (var start = 0; start < letters.size(); ) {
            var gap = gap(line, start, tracking, spread);
            var text = new StringBuilder();
            var face = letters.get(start).face();
            var left = x;
            var i = start;
            do {
                text.appendCodePoint(letters.get(i).codePoint());
                x += letters.get(i).width() * size + gap(line, i, tracking, spread);
                i++;
            } while (i < letters.size() && letters.get(i).face() == face && gap(line, i - 1, tracking, spread) == gap);
            words.add(new Mark.Words(element, text.toString(), face, size, left, baseline, gap, 1));
            start = i;
        }
        return words;
    }

    private static double gap(SetLine line, int after, double tracking, double spread) {
        return after + 1 < line.letters().size() && line.isJoint(after + 1) ? tracking + spread : tracking;
    }
}
