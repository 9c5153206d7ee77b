package huanzhi.report.figure;

/// How one figure is counted from what the register says of one year.
@FunctionalInterface
interface Counting {

    Tally of(YearFacts year);
}
