package huanzhi.inspection.figure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import huanzhi.inspection.Handling;
import huanzhi.inspection.InspectionRow;
import java.util.ArrayList;
import java.util.List;

/// One line of the quarterly summary: the checks of one quarter (0 is the whole year) made in one manner.
public record SummaryRow(int year, int quarter, Manner manner, List<InspectionRow> checks) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public SummaryRow {
        checks = List.copyOf(checks);
    }

    /// Each quarter and then the year, on the spot and from the desk each in a line of its own.
    public static List<SummaryRow> of(int year, List<InspectionRow> ledger) {
        var rows = new ArrayList<SummaryRow>();
        for (var quarter = 1; quarter <= QUARTERS + 1; quarter++) {
            for (var manner : Manner.values()) {
                var wanted = quarter > QUARTERS ? 0 : quarter;
                rows.add(new SummaryRow(
                        year,
                        wanted,
                        manner,
                        ledger.stream()
                                .filter(each -> each.inspectedOn().getYear() == year
                                        && (each.onSite() == (manner == Manner.ON_SITE))
                                        && (wanted == 0 || quarter(each) == wanted))
                                .toList()));
            }
        }
        return rows;
    }

    public String period() {
        return quarter == 0 ? year + "年全年" : year + "年第" + quarter + "季度";
    }

    public int enterprises() {
        return (int) checks.stream().map(InspectionRow::enterprise).distinct().count();
    }

    /// 出动人次; nobody is sent out to look at a screen.
    public int officersSent() {
        return manner == Manner.OFF_SITE
                ? 0
                : checks.stream()
                        .mapToInt(each -> each.officers().split("、").length)
                        .sum();
    }

    public int problems() {
        return checks.stream().mapToInt(each -> each.problems().found()).sum();
    }

    public int fixed() {
        return checks.stream().mapToInt(each -> each.problems().fixed()).sum();
    }

    /// Checks that found something, of all.
    public Share discovery() {
        return new Share(
                (int) checks.stream()
                        .filter(each -> each.problems().found() > 0 || each.handling() != Handling.NOTHING_FOUND)
                        .count(),
                checks.size());
    }

    /// Enterprises that were checked more than once, of those that were checked.
    public Share repeats() {
        var times = checks.stream().collect(groupingBy(InspectionRow::enterprise, counting()));
        return new Share((int) times.values().stream().filter(each -> each > 1).count(), times.size());
    }

    public Share published() {
        return new Share(
                (int) checks.stream()
                        .filter(each -> each.publishedOn().isPresent())
                        .count(),
                checks.size());
    }

    public int led(Handling to) {
        return (int) checks.stream().filter(each -> each.handling() == to).count();
    }

    private static int quarter(InspectionRow check) {
        return (check.inspectedOn().getMonthValue() - 1) / MONTHS + 1;
    }
}
