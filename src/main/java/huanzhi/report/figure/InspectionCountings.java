package huanzhi.report.figure;

import static java.util.Map.entry;

import huanzhi.inspection.Handling;
import huanzhi.inspection.InspectionSource;
import huanzhi.report.figure.YearFacts.InspectionFact;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// How the figures of 行政检查 are counted.
final class InspectionCountings {

    static final Map<String, Counting> ALL = Map.ofEntries(
            entry("inspections", InspectionCountings::inspections),
            entry("inspected-enterprises", year -> enterprises(year.inspections())),
            entry("on-site-inspections", year -> Tally.each(onSite(year))),
            entry("off-site-inspections", year -> Tally.each(only(year.inspections(), each -> !each.onSite()))),
            entry("drawn-inspections", year -> Tally.each(drawn(year))),
            entry("drawn-enterprises", year -> enterprises(drawn(year))),
            entry("officers-sent", year -> Tally.sum(onSite(year), InspectionFact::officers)),
            entry("drawn-officers-sent", year -> Tally.sum(onSite(drawn(year)), InspectionFact::officers)),
            entry("draw-results-published", year -> Tally.each(only(drawn(year), InspectionFact::published))),
            entry("problems-found", year -> Tally.sum(withProblems(year), InspectionCountings::found)),
            entry("problems-fixed", year -> Tally.sum(withProblems(year), InspectionCountings::fixed)),
            entry("problems-open", year -> Tally.sum(withProblems(year), InspectionCountings::open)),
            entry(
                    "rectification-rate",
                    year -> Tally.rate(withProblems(year), InspectionCountings::fixed, InspectionCountings::found)));

    private static final Property<InspectionFact, InspectionSource> SOURCE =
            Property.single("检查来源", InspectionSource.class, InspectionFact::source);
    private static final Property<InspectionFact, Handling> HANDLING =
            Property.single("处理结果", Handling.class, InspectionFact::handling);

    private InspectionCountings() {}

    private static Tally inspections(YearFacts year) {
        var all = year.inspections();
        return Tally.each(all).by(SOURCE, all, Tally::each).by(HANDLING, all, Tally::each);
    }

    private static Tally enterprises(List<InspectionFact> inspections) {
        return Tally.distinct(inspections, InspectionFact::enterprise);
    }

    private static List<InspectionFact> drawn(YearFacts year) {
        return only(year.inspections(), each -> each.source() == InspectionSource.RANDOM_DRAW);
    }

    private static List<InspectionFact> onSite(YearFacts year) {
        return onSite(year.inspections());
    }

    private static List<InspectionFact> onSite(List<InspectionFact> inspections) {
        return only(inspections, InspectionFact::onSite);
    }

    private static List<InspectionFact> withProblems(YearFacts year) {
        return only(year.inspections(), each -> found(each) > 0 || fixed(each) > 0);
    }

    private static long found(InspectionFact inspection) {
        return inspection.problems().found();
    }

    private static long fixed(InspectionFact inspection) {
        return inspection.problems().fixed();
    }

    /// Counted by itself and never below zero, so that the foot check sees a record with more fixed than found.
    private static long open(InspectionFact inspection) {
        return Math.max(0, found(inspection) - fixed(inspection));
    }

    private static List<InspectionFact> only(List<InspectionFact> inspections, Predicate<InspectionFact> condition) {
        return inspections.stream().filter(condition).toList();
    }
}
