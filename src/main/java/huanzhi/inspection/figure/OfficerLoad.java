package huanzhi.inspection.figure;

import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.InspectionSource;
import java.util.Arrays;
import java.util.List;

/// What one officer did in a year, visits and off-site checks apart.
public record OfficerLoad(String officer, List<InspectionRow> visits, List<InspectionRow> desk) {

    public OfficerLoad {
        visits = List.copyOf(visits);
        desk = List.copyOf(desk);
    }

    /// Of everyone with a check in `year`, the busiest outside first; namesakes cannot be told apart in the ledger's
    /// list.
    public static List<OfficerLoad> of(int year, List<InspectionRow> ledger) {
        var checks = ledger.stream()
                .filter(each -> each.inspectedOn().getYear() == year)
                .toList();
        return checks.stream()
                .flatMap(each -> Arrays.stream(each.officers().split("、")))
                .distinct()
                .map(name -> load(name, checks))
                .sorted((one, other) -> Integer.compare(other.visits.size(), one.visits.size()))
                .toList();
    }

    public int drawn() {
        return (int) visits.stream()
                .filter(each -> each.source() == InspectionSource.RANDOM_DRAW)
                .count();
    }

    /// On how many days he was out.
    public int days() {
        return (int) visits.stream().map(InspectionRow::inspectedOn).distinct().count();
    }

    private static OfficerLoad load(String name, List<InspectionRow> checks) {
        var theirs = checks.stream()
                .filter(each -> List.of(each.officers().split("、")).contains(name))
                .toList();
        return new OfficerLoad(
                name,
                theirs.stream().filter(InspectionRow::onSite).toList(),
                theirs.stream().filter(each -> !each.onSite()).toList());
    }
}
