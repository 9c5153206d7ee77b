package huanzhi.report.figure;

import static java.util.Map.entry;

import huanzhi.casefile.MeasureKind;
import huanzhi.casefile.Outcome;
import huanzhi.casefile.RemedyKind;
import huanzhi.casefile.RemedyResult;
import huanzhi.casefile.TransferKind;
import huanzhi.report.figure.YearFacts.CaseFact;
import huanzhi.report.figure.YearFacts.RemedyFact;
import huanzhi.report.figure.YearFacts.TransferFact;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// How the figures of 行政处罚 cases, their measures, transfers and remedies are counted.
final class CaseCountings {

    private static final Set<TransferKind> ANY = EnumSet.allOf(TransferKind.class);
    private static final Set<TransferKind> DETENTION = Set.of(TransferKind.DETENTION);
    private static final Set<TransferKind> CRIME = Set.of(TransferKind.CRIME);

    static final Map<String, Counting> ALL = Map.ofEntries(
            entry(
                    "cases-filed",
                    year -> Tally.each(filed(year, each -> !each.filing().withdrawn()))),
            entry(
                    "cases-withdrawn",
                    year -> Tally.each(filed(year, each -> each.filing().withdrawn()))),
            entry("penalty-decisions", year -> Tally.each(decided(year, Outcome.PENALTY))),
            entry("decisions-on-new-cases", CaseCountings::decisionsOnNewCases),
            entry("decisions-revoked", year -> Tally.each(decided(year, Outcome.REVOKED))),
            entry("no-penalty-decisions", year -> Tally.each(decided(year, Outcome.NO_PENALTY))),
            entry("fines", year -> Tally.money(decided(year, Outcome.PENALTY), CaseCountings::fine)),
            entry("confiscations", year -> Tally.money(decided(year, Outcome.PENALTY), CaseCountings::confiscated)),
            entry(
                    "fines-and-confiscations",
                    year -> Tally.money(decided(year, Outcome.PENALTY), each -> fine(each) + confiscated(each))),
            entry("decisions-published", year -> Tally.each(published(year))),
            entry("publication-rate", year -> Tally.rate(published(year), decided(year, Outcome.PENALTY))),
            entry("correction-orders", year -> Tally.each(year.cases(CaseFact::correctionOrderedOn))),
            entry("legal-reviews", year -> Tally.each(year.cases(CaseFact::legalReviewOn))),
            entry("collective-discussions", year -> Tally.each(year.cases(CaseFact::discussedOn))),
            entry("police-transfers", year -> transfers(year, ANY)),
            entry("police-transfer-persons", year -> persons(year, ANY)),
            entry("detention-transfers", year -> transfers(year, DETENTION)),
            entry("detention-persons", year -> persons(year, DETENTION)),
            entry("crime-transfers", year -> transfers(year, CRIME)),
            entry("crime-persons", year -> persons(year, CRIME)),
            entry("seizures", CaseCountings::seizures),
            entry("production-limits", CaseCountings::productionLimits),
            entry("daily-fines", CaseCountings::dailyFines),
            entry("five-kinds", CaseCountings::fiveKinds),
            entry("reviews", year -> remedies(year, RemedyKind.REVIEW)),
            entry("litigations", year -> remedies(year, RemedyKind.LITIGATION)));

    private static final Property<RemedyFact, RemedyResult> RESULT =
            Property.single("结果", RemedyResult.class, RemedyFact::result);

    private CaseCountings() {}

    private static List<CaseFact> filed(YearFacts year, Predicate<CaseFact> condition) {
        return year.cases(CaseFact::filedOn).stream().filter(condition).toList();
    }

    private static List<CaseFact> decided(YearFacts year, Outcome outcome) {
        return year.cases(CaseFact::decidedOn).stream()
                .filter(each -> each.decision().outcome() == outcome)
                .toList();
    }

    private static Tally decisionsOnNewCases(YearFacts year) {
        var filed = year.cases(CaseFact::filedOn);
        return Tally.each(
                decided(year, Outcome.PENALTY).stream().filter(filed::contains).toList());
    }

    private static List<CaseFact> published(YearFacts year) {
        return decided(year, Outcome.PENALTY).stream()
                .filter(each -> each.decision().published())
                .toList();
    }

    private static long fine(CaseFact fact) {
        return fact.decision().fine().cents();
    }

    private static long confiscated(CaseFact fact) {
        return fact.decision().confiscated().cents();
    }

    private static Tally transfers(YearFacts year, Set<TransferKind> kinds) {
        return Tally.each(transferred(year, kinds));
    }

    private static Tally persons(YearFacts year, Set<TransferKind> kinds) {
        return Tally.sum(transferred(year, kinds), TransferFact::persons);
    }

    private static List<TransferFact> transferred(YearFacts year, Set<TransferKind> kinds) {
        return year.transfers().stream()
                .filter(each -> kinds.contains(each.kind()))
                .toList();
    }

    private static Tally seizures(YearFacts year) {
        return measures(year, Set.of(MeasureKind.SEIZURE));
    }

    private static Tally productionLimits(YearFacts year) {
        return measures(year, Set.of(MeasureKind.LIMIT_PRODUCTION, MeasureKind.HALT_PRODUCTION));
    }

    private static Tally dailyFines(YearFacts year) {
        return measures(year, Set.of(MeasureKind.DAILY_FINE));
    }

    private static Tally measures(YearFacts year, Set<MeasureKind> kinds) {
        return Tally.each(year.measures().stream()
                .filter(each -> kinds.contains(each.kind()))
                .toList());
    }

    private static Tally fiveKinds(YearFacts year) {
        return Tally.all(
                dailyFines(year),
                seizures(year),
                productionLimits(year),
                transfers(year, DETENTION),
                transfers(year, CRIME));
    }

    private static Tally remedies(YearFacts year, RemedyKind kind) {
        var remedies =
                year.remedies().stream().filter(each -> each.kind() == kind).toList();
        return Tally.each(remedies).by(RESULT, remedies, Tally::each);
    }
}
