package huanzhi.report.figure;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;

/// One figure of one year: how much, against how much last year, and what it was counted from.
///
/// `lastYear` is empty where nothing is known of the year before. `origin` is set for figures typed by hand and says
/// where the number was taken from; an empty origin is 待核对.
public record Figure(
        FigureDefinition definition,
        Amount amount,
        Optional<Amount> lastYear,
        List<Contribution> contributions,
        List<Breakdown> breakdowns,
        Optional<String> origin) {

    public Figure {
        contributions = List.copyOf(contributions);
        breakdowns = List.copyOf(breakdowns);
    }

    public FigureId id() {
        return definition.id();
    }

    /// Typed by hand and without a source that anybody could look up.
    public boolean unconfirmed() {
        return origin.filter(String::isEmpty).isPresent();
    }

    /// Whether every record behind this figure is also behind `whole`, so that 其中 may be written.
    public boolean partOf(Figure whole) {
        var records = whole.contributions.stream().map(Contribution::record).collect(toSet());
        return contributions.stream().map(Contribution::record).allMatch(records::contains);
    }

    public Optional<Breakdown> by(String property) {
        return breakdowns.stream()
                .filter(each -> each.property().equals(property))
                .findFirst();
    }
}
