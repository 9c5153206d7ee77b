package huanzhi.inspection.figure;

import huanzhi.inspection.InspectionRow;
import huanzhi.inspection.InspectionSource;
import huanzhi.plan.CategoryQuota;
import huanzhi.register.EnterpriseId;
import huanzhi.register.EnterpriseRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How far the draws of a year have come in one category, in one manner: enterprises reached of those in the register
/// and, where the plan sets one, of the quota.
///
/// `working` is the arithmetic of the quota.
public record Coverage(
        String category,
        Manner manner,
        int registered,
        Optional<Integer> quota,
        String working,
        List<InspectionRow> checks) {

    public Coverage {
        checks = List.copyOf(checks);
    }

    /// Every category of the register, in the order it is met; only running enterprises count as registered.
    public static List<Coverage> of(
            int year, List<EnterpriseRow> register, List<InspectionRow> ledger, List<CategoryQuota> quotas) {
        var drawn = ledger.stream()
                .filter(each -> each.inspectedOn().getYear() == year && each.source() == InspectionSource.RANDOM_DRAW)
                .toList();
        var lines = new ArrayList<Coverage>();
        for (var category : register.stream().map(Coverage::category).distinct().toList()) {
            var members = register.stream()
                    .filter(each -> category(each).equals(category))
                    .map(EnterpriseRow::id)
                    .collect(Collectors.toSet());
            var quota = quotas.stream()
                    .filter(each -> each.category().equals(category))
                    .findFirst();
            for (var manner : Manner.values()) {
                lines.add(new Coverage(
                        category,
                        manner,
                        members.size(),
                        manner == Manner.ON_SITE ? quota.map(CategoryQuota::wanted) : Optional.empty(),
                        quota.map(CategoryQuota::working).orElse(""),
                        of(drawn, manner, members)));
            }
        }
        return lines;
    }

    public int reached() {
        return (int) checks.stream().map(InspectionRow::enterprise).distinct().count();
    }

    public Share ofRegister() {
        return new Share(reached(), registered);
    }

    public Optional<Share> ofQuota() {
        return quota.map(wanted -> new Share(checks.size(), wanted));
    }

    private static List<InspectionRow> of(List<InspectionRow> drawn, Manner manner, Set<EnterpriseId> members) {
        return drawn.stream()
                .filter(each -> each.onSite() == (manner == Manner.ON_SITE) && members.contains(each.enterprise()))
                .toList();
    }

    private static String category(EnterpriseRow enterprise) {
        return enterprise.supervision().label();
    }
}
