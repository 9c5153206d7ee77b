package huanzhi.report;

import huanzhi.report.figure.FigureBook;
import huanzhi.report.figure.FigureId;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Wording with slots: `查处案件{查处环境违法案件}[，罚款金额{罚款金额}][，{同比:罚款金额}]。`
///
/// `{名称}` is a figure, `{同比:名称}` its change on last year, `{分项:名称/属性}` its parts, `{年}` and the like one of [Terms].
/// `{统计}` in an own text is where the counted sentences of its section stand.
/// What stands in square brackets is left out when one of its slots has nothing to say.
record Pattern(List<Segment> segments) {

    private static final java.util.regex.Pattern SEGMENT = java.util.regex.Pattern.compile("\\[([^\\]]*)]|([^\\[]+)");
    private static final java.util.regex.Pattern PIECE = java.util.regex.Pattern.compile("\\{([^{}]*)}|([^{]+|\\{)");

    private static final String COUNTED = "统计";

    Pattern {
        segments = List.copyOf(segments);
    }

    record Segment(boolean optional, List<Piece> pieces) {

        Segment {
            pieces = List.copyOf(pieces);
        }

        boolean hasFigures() {
            return pieces.stream().anyMatch(FigureSlot.class::isInstance);
        }
    }

    sealed interface Piece {}

    record Words(String text) implements Piece {}

    record TermSlot(String name) implements Piece {}

    /// `property` names the breakdown of `PARTS` and is empty otherwise; `text` is the slot as it was written.
    record FigureSlot(FigureId figure, Show show, String property, String text) implements Piece {}

    /// Where the counted sentences of the section shall stand in an own text.
    record CountedHere() implements Piece {}

    /// A slot that names nothing the program knows.
    record Unknown(String text) implements Piece {}

    /// What of a figure a slot shows.
    enum Show {
        AMOUNT(""),
        CHANGE("同比:"),
        PARTS("分项:");

        private final String prefix;

        Show(String prefix) {
            this.prefix = prefix;
        }
    }

    /// A sentence of the outline, where brackets mark what may be left out.
    static Pattern ofOutline(String text, FigureBook book) {
        return new Pattern(SEGMENT.matcher(text)
                .results()
                .map(found -> found.group(1) == null
                        ? new Segment(false, pieces(found.group(2), book))
                        : new Segment(true, pieces(found.group(1), book)))
                .toList());
    }

    /// Text typed by the clerk, where a bracket is a bracket.
    static Pattern ofOwnText(String text, FigureBook book) {
        return new Pattern(List.of(new Segment(false, pieces(text, book))));
    }

    List<String> unknownSlots() {
        return pieces().filter(Unknown.class::isInstance)
                .map(piece -> ((Unknown) piece).text())
                .toList();
    }

    List<FigureSlot> figureSlots() {
        return pieces().filter(FigureSlot.class::isInstance)
                .map(FigureSlot.class::cast)
                .toList();
    }

    boolean asksForCounted() {
        return pieces().anyMatch(CountedHere.class::isInstance);
    }

    private Stream<Piece> pieces() {
        return segments.stream().flatMap(segment -> segment.pieces().stream());
    }

    private static List<Piece> pieces(String text, FigureBook book) {
        return PIECE.matcher(text).results().map(found -> piece(found, book)).toList();
    }

    private static Piece piece(MatchResult found, FigureBook book) {
        var slot = found.group(1);
        if (slot == null) {
            return new Words(found.group());
        }
        if (slot.equals(COUNTED)) {
            return new CountedHere();
        }
        if (Terms.know(slot)) {
            return new TermSlot(slot);
        }
        var show = slot.startsWith(Show.CHANGE.prefix)
                ? Show.CHANGE
                : slot.startsWith(Show.PARTS.prefix) ? Show.PARTS : Show.AMOUNT;
        var rest = slot.substring(show.prefix.length());
        var slash = show == Show.PARTS ? rest.indexOf('/') : -1;
        var name = slash < 0 ? rest : rest.substring(0, slash);
        var property = slash < 0 ? "" : rest.substring(slash + 1);
        return book.named(name)
                .<Piece>map(definition -> new FigureSlot(definition.id(), show, property, found.group()))
                .orElseGet(() -> new Unknown(found.group()));
    }
}
