package huanzhi.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Breaks the letters of a paragraph into lines of a given width, as full as [BreakRules] allow.
final class LineBreaker {

    /// Rounding of 28 places must not cost the last character.
    private static final double GRACE = 0.01;

    private final double size;
    private final double tracking;

    LineBreaker(double size, double tracking) {
        this.size = size;
        this.tracking = tracking;
    }

    /// The first line is `indent` shorter.
    List<SetLine> lines(List<Letter> letters, double width, double indent) {
        var lines = new ArrayList<SetLine>();
        var breaks = BreakRules.breaks(letters);
        var start = 0;
        do {
            var end = end(letters, breaks, start, lines.isEmpty() ? width - indent : width);
            var forced = end < letters.size() && letters.get(end).breaksLine();
            lines.add(new SetLine(letters.subList(start, end), forced || end == letters.size()));
            start = forced ? end + 1 : end;
        } while (start < letters.size());
        return lines;
    }

    private int end(List<Letter> letters, BitSet breaks, int start, double width) {
        var fits = start;
        var used = 0.0;
        while (fits < letters.size() && !letters.get(fits).breaksLine()) {
            var letter = letters.get(fits);
            used += letter.width() * size + tracking;
            if (used > width + GRACE && !letter.blank()) {
                return pulledBack(letters, breaks, start, fits);
            }
            fits++;
        }
        return fits;
    }

    /// The last good place to end a line that has room up to `fits`; a word longer than a line is broken inside.
    private static int pulledBack(List<Letter> letters, BitSet breaks, int start, int fits) {
        var good = breaks.previousSetBit(fits);
        if (good > start) {
            return good;
        }
        for (var end = fits; end > start; end--) {
            if (BreakRules.marksAllow(letters.get(end - 1), letters.get(end))) {
                return end;
            }
        }
        return Math.max(fits, start + 1);
    }
}
