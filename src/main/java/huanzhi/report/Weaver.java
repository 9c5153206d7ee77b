package huanzhi.report;

import huanzhi.document.model.Line;
import huanzhi.document.model.Run;
import huanzhi.report.Pattern.CountedHere;
import huanzhi.report.Pattern.FigureSlot;
import huanzhi.report.Pattern.Segment;
import huanzhi.report.Pattern.TermSlot;
import huanzhi.report.Pattern.Unknown;
import huanzhi.report.Pattern.Words;
import huanzhi.report.figure.Figure;
import huanzhi.report.figure.FigureSet;
import huanzhi.report.figure.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the figures of one year into patterns; in the runs that come out, each figure remembers its id.
final class Weaver {

    private final FigureSet figures;
    private final Wording wording;
    private final Terms terms;

    Weaver(FigureSet figures, Wording wording, Terms terms) {
        this.figures = figures;
        this.wording = wording;
        this.terms = terms;
    }

    /// A sentence of the outline; empty when a figure outside brackets is nothing, or when all that could
    /// be said was in brackets and nothing of it can be.
    Optional<Line> sentence(Pattern pattern) {
        var runs = new ArrayList<Run>();
        var figuresSaid = false;
        for (var segment : pattern.segments()) {
            var woven = segment(segment);
            if (woven.isPresent()) {
                runs.addAll(woven.get());
                figuresSaid |= segment.hasFigures();
            } else if (!segment.optional()) {
                return Optional.empty();
            }
        }
        var figuresAsked = pattern.segments().stream().anyMatch(Segment::hasFigures);
        return figuresAsked && !figuresSaid ? Optional.empty() : Optional.of(new Line(runs));
    }

    /// The clerk's own words, which are never left out; a slot that cannot be filled stays as it was typed. `counted`
    /// stands where they ask for it.
    Line ownText(Pattern pattern, Line counted) {
        var runs = new ArrayList<Run>();
        for (var segment : pattern.segments()) {
            for (var piece : segment.pieces()) {
                switch (piece) {
                    case Words(var text) -> runs.add(new Run.Words(text));
                    case TermSlot(var name) -> runs.addAll(terms.line(name).runs());
                    case Unknown(var text) -> runs.add(new Run.Words(text));
                    case CountedHere _ -> runs.addAll(counted.runs());
                    case FigureSlot slot -> runs.add(evenNothing(slot).orElseGet(() -> new Run.Words(slot.text())));
                }
            }
        }
        return new Line(runs);
    }

    private Optional<List<Run>> segment(Segment segment) {
        var runs = new ArrayList<Run>();
        for (var piece : segment.pieces()) {
            switch (piece) {
                case Words(var text) -> runs.add(new Run.Words(text));
                case TermSlot(var name) -> runs.addAll(terms.line(name).runs());
                case Unknown _, CountedHere _ ->
                    throw new IllegalArgumentException("no such slot in the outline: " + piece);
                case FigureSlot slot -> {
                    var run = figures.find(slot.figure())
                            .filter(figure -> !figure.amount().nothing() || slot.show() == Pattern.Show.CHANGE)
                            .flatMap(figure -> run(slot, figure));
                    if (run.isEmpty()) {
                        return Optional.empty();
                    }
                    runs.add(run.get());
                }
            }
        }
        return Optional.of(runs);
    }

    private Optional<Run> evenNothing(FigureSlot slot) {
        return figures.find(slot.figure()).flatMap(figure -> run(slot, figure));
    }

    private Optional<Run> run(FigureSlot slot, Figure figure) {
        var text = switch (slot.show()) {
            case AMOUNT -> Optional.of(wording.inText(figure));
            case CHANGE -> wording.change(figure);
            case PARTS ->
                figure.by(slot.property())
                        .filter(breakdown -> !breakdown.parts().isEmpty())
                        .map(breakdown -> wording.parts(figure, breakdown));
        };
        var state = figure.unconfirmed() ? Run.State.UNCONFIRMED : Run.State.FILLED;
        return text.map(written -> new Run.Value(written, figure.id().value(), state));
    }
}
