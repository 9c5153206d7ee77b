package huanzhi.report.figure;

import huanzhi.base.Refusal;
import huanzhi.store.Reading;
import huanzhi.store.Transaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts the figures of any year from the register, beside those of the year before, and keeps those typed by hand.
public final class Figures {

    private final FigureBook book;
    private final InspectionFacts inspections = new InspectionFacts();
    private final ComplaintFacts complaints = new ComplaintFacts();
    private final CaseFacts cases = new CaseFacts();
    private final ActivityFacts activities = new ActivityFacts();
    private final ManualFigures manual = new ManualFigures();
    private final Map<String, Counting> countings = new HashMap<>();

    public Figures(FigureBook book) {
        this.book = book;
        countings.putAll(InspectionCountings.ALL);
        countings.putAll(ComplaintCountings.ALL);
        countings.putAll(CaseCountings.ALL);
        countings.putAll(ActivityCountings.ALL);
    }

    public FigureBook book() {
        return book;
    }

    public FigureSet of(Reading reading, int year) {
        var now = facts(reading, year);
        var before = facts(reading, year - 1);
        var typed = manual.of(reading, year);
        var typedBefore = manual.of(reading, year - 1);
        var figures = new ArrayList<Figure>();
        for (var definition : book.definitions()) {
            if (definition.manual()) {
                typed(definition, typed, typedBefore).ifPresent(figures::add);
            } else {
                figures.add(counted(definition, now, before));
            }
        }
        return new FigureSet(year, figures);
    }

    /// What was typed by hand for `year`, as it was typed.
    public Map<FigureId, ManualFigure> typed(Reading reading, int year) {
        return manual.of(reading, year);
    }

    /// Keeps a figure typed by hand in the place of what was typed before; empty content takes it away.
    ///
    /// Refuses a figure that is counted, and content that is not the kind of number the figure is.
    public void type(Transaction transaction, ManualFigure figure) {
        var definition = book.get(figure.figure());
        if (!definition.manual()) {
            throw new Refusal("“" + definition.name() + "”由台账统计得出，不能手工填写，请修改对应的记录。");
        }
        figure.refuseUnlessFits(definition);
        manual.save(transaction, figure);
    }

    private YearFacts facts(Reading reading, int year) {
        var period = Period.of(year);
        return new YearFacts(
                year,
                inspections.of(reading, period),
                complaints.of(reading, period),
                cases.cases(reading, period),
                cases.measures(reading, period),
                cases.transfers(reading, period),
                cases.remedies(reading, period),
                activities.activities(reading, period),
                activities.officers(reading, period));
    }

    private Figure counted(FigureDefinition definition, YearFacts now, YearFacts before) {
        var counting = countings.get(definition.id().value());
        var tally = counting.of(now);
        var lastYear = before.empty()
                ? Optional.<Amount>empty()
                : Optional.of(counting.of(before).amount());
        return new Figure(
                definition, tally.amount(), lastYear, tally.contributions(), tally.breakdowns(), Optional.empty());
    }

    private static Optional<Figure> typed(
            FigureDefinition definition, Map<FigureId, ManualFigure> now, Map<FigureId, ManualFigure> before) {
        return Optional.ofNullable(now.get(definition.id()))
                .map(entry -> new Figure(
                        definition,
                        entry.amount(definition),
                        Optional.ofNullable(before.get(definition.id())).map(last -> last.amount(definition)),
                        List.of(),
                        List.of(),
                        Optional.of(entry.origin())));
    }
}
