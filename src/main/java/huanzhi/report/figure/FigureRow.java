package huanzhi.report.figure;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// One figure as a line of a table: exact, as running text has it, against last year, and how it was counted.
///
/// `parts` tells the figure apart by each of its properties; `records` is how many records are behind it.
public record FigureRow(
        FigureId id,
        String number,
        String name,
        String exact,
        String inText,
        String lastYear,
        String change,
        int records,
        String parts,
        String meaning,
        String origin) {

    /// All figures of one year, in the order of the book.
    public static List<FigureRow> of(FigureSet figures, Wording wording) {
        return figures.all().stream().map(figure -> of(figure, wording)).toList();
    }

    private static FigureRow of(Figure figure, Wording wording) {
        var definition = figure.definition();
        return new FigureRow(
                figure.id(),
                definition.number(),
                definition.name(),
                wording.exactly(definition, figure.amount()),
                wording.inText(figure),
                figure.lastYear().map(last -> wording.exactly(definition, last)).orElse(""),
                wording.change(figure).orElse(""),
                figure.contributions().size(),
                figure.breakdowns().stream()
                        .filter(breakdown -> !breakdown.parts().isEmpty())
                        .map(breakdown -> breakdown.property() + "：" + wording.parts(figure, breakdown))
                        .collect(joining("；")),
                definition.meaning(),
                figure.unconfirmed() ? "待核对" : figure.origin().orElse(""));
    }
}
