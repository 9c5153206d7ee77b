package huanzhi.inspection.figure;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import huanzhi.plan.CandidateService;
import huanzhi.plan.CategoryQuota;
import huanzhi.plan.PlanDesk;
import huanzhi.plan.RuleSet;
import huanzhi.store.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/// What the random draws of a year's plan are to reach: the four quarters of each matter together.
public record PlannedQuotas(PlanDesk plan) implements QuotaSource {

    @Override
    public List<CategoryQuota> of(Reading reading, int year) {
        return plan.plans().matters(year).stream()
                .flatMap(matter -> matter.content().rules().stream())
                .flatMap(rules -> quarters(plan.candidates(), rules, year))
                .collect(groupingBy(
                        CategoryQuota::category, LinkedHashMap::new, collectingAndThen(toList(), PlannedQuotas::sum)))
                .values()
                .stream()
                .toList();
    }

    private static Stream<CategoryQuota> quarters(CandidateService candidates, RuleSet rules, int year) {
        return candidates.outlook(rules, year).stream().flatMap(List::stream);
    }

    private static CategoryQuota sum(List<CategoryQuota> quarters) {
        return new CategoryQuota(
                quarters.getFirst().category(),
                quarters.stream().mapToInt(CategoryQuota::wanted).sum(),
                quarters.stream().map(CategoryQuota::working).collect(joining("；")));
    }
}
